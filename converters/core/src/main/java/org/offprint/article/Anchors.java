package org.offprint.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The ids of the blocks of a body. They come from the input blocks ({@code b7} from {@code i7}), so they do not shift
 * when a repair is switched; a block joined from several has an id for each.
 *
 * @param ids for each block of the body its ids, the main one first
 */
public record Anchors(List<List<String>> ids) {

  /**
   * Keeps its own copy.
   *
   * @throws IllegalArgumentException if a block has no id, or an id occurs twice
   */
  public Anchors {
    ids = ids.stream().map(List::copyOf).toList();
    var seen = new HashSet<String>();
    for (var block : ids) {
      if (block.isEmpty() || !block.stream().allMatch(id -> Fragments.isName(id) && seen.add(id))) {
        throw new IllegalArgumentException("Each block needs ids of its own, not " + block + ".");
      }
    }
  }

  /**
   * The ids {@code b0}, {@code b1}, … for an article that was not read from an input.
   *
   * @param article the article
   * @return one id for each block of its body
   */
  public static Anchors inOrder(Article article) {
    var ids = new ArrayList<List<String>>();
    for (var i = 0; i < article.body().size(); i++) {
      ids.add(List.of("b" + i));
    }
    return new Anchors(ids);
  }

  /**
   * The main id of a block.
   *
   * @param block its place in the body, from 0
   * @return the id
   */
  public String id(int block) {
    return ids.get(block).get(0);
  }

  /**
   * The ids with the prefix of an entry of a book.
   *
   * @param prefix the prefix
   * @return changed copy
   */
  public Anchors prefixed(String prefix) {
    return new Anchors(ids.stream()
        .map(block -> block.stream().map(id -> prefix + id).toList())
        .toList());
  }
}
