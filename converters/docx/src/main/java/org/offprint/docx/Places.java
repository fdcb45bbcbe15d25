package org.offprint.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Entry;
import org.offprint.article.Fragments;

/**
 * The bookmarks of the blocks of one article. Each block is known by its place among all blocks in reading order; blocks
 * of the body have those of their anchors, blocks inside them only where something leads to them.
 */
final class Places {

  private final List<List<String>> names = new ArrayList<>();
  private final int[] sizes;
  private final Map<String, Integer> named;

  Places(Entry entry, String prefix, Bookmarks bookmarks) {
    var body = entry.article().body();
    var all = Blocks.all(body);
    sizes = new int[all.size()];
    named = Fragments.places(all);
    all.forEach(block -> names.add(List.of()));
    var anchors = entry.anchors().ids();
    int at = 0;
    for (int i = 0; i < body.size(); i++) {
      measure(body.get(i), at);
      names.set(
          at, anchors.get(i).stream().map(id -> bookmarks.name(prefix + id)).toList());
      at += sizes[at];
    }
    for (int place : named.values()) {
      if (names.get(place).isEmpty()) {
        names.set(place, List.of(bookmarks.name(prefix + "p" + place + " inside")));
      }
    }
  }

  private int measure(Block block, int at) {
    int size = 1;
    for (var child : Block.children(block)) {
      size += measure(child, at + size);
    }
    sizes[at] = size;
    return size;
  }

  /** The bookmarks of a block, the main one first. */
  List<String> names(int place) {
    return names.get(place);
  }

  /** How many places a block takes: one for itself and those of what is in it. */
  int size(int place) {
    return sizes[place];
  }

  /** The bookmark that a link to a fragment leads to. */
  String target(String fragment) {
    return names.get(named.get(fragment)).get(0);
  }
}
