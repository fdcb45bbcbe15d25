package org.offprint.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Entry;
import org.offprint.article.Fragments;

/**
 * The ids of the elements of one article. Each block is known by its place among all blocks in reading order; blocks
 * of the body have the ids of their anchors, blocks inside them only where a link leads to them.
 */
final class Places {

  private final String prefix;
  private final String[] ids;
  private final List<List<String>> further = new ArrayList<>();
  private final int[] sizes;
  private final Map<String, Integer> named;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> again = new LinkedHashMap<>();

  Places(Entry entry, String prefix) {
    this.prefix = prefix;
    var body = entry.article().body();
    var all = Blocks.all(body);
    ids = new String[all.size()];
    sizes = new int[all.size()];
    named = Fragments.places(all);
    var anchors = entry.anchors().prefixed(prefix).ids();
    anchors.forEach(taken::addAll);
    var at = 0;
    for (var i = 0; i < body.size(); i++) {
      measure(body.get(i), at);
      ids[at] = anchors.get(i).get(0);
      further(at, anchors.get(i));
      at += sizes[at];
    }
    for (var place : named.values()) {
      if (ids[place] == null) {
        ids[place] = unique("p" + place);
      }
    }
  }

  private int measure(Block block, int at) {
    var size = 1;
    for (var child : Block.children(block)) {
      size += measure(child, at + size);
    }
    sizes[at] = size;
    return size;
  }

  private void further(int at, List<String> anchors) {
    while (further.size() <= at) {
      further.add(List.of());
    }
    further.set(at, anchors.subList(1, anchors.size()));
  }

  /** The id of a block, or no characters where it has none. */
  String id(int place) {
    return ids[place] == null ? "" : ids[place];
  }

  /** The ids of the blocks that were joined to a block. */
  List<String> further(int place) {
    return place < further.size() ? further.get(place) : List.of();
  }

  /** How many places a block takes: one for itself and those of what is in it. */
  int size(int place) {
    return sizes[place];
  }

  /** The id that a link to a fragment leads to. */
  String target(String fragment) {
    return ids[named.get(fragment)];
  }

  /** An id that nothing else has, as near as may be to the one that is wanted. */
  String unique(String wanted) {
    var id = prefix + wanted;
    while (!taken.add(id)) {
      id = prefix + wanted + "-" + again.merge(wanted, 1, Integer::sum);
    }
    return id;
  }

  /** The numbers of the footnotes, by their names, in the order in which they stand. */
  static Map<String, Integer> numbers(List<Block.Footnote> notes) {
    var numbers = new LinkedHashMap<String, Integer>();
    notes.forEach(note -> numbers.put(note.id(), numbers.size() + 1));
    return numbers;
  }
}
