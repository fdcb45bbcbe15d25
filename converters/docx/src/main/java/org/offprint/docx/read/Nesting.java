package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.offprint.article.Inline;

/**
 * Puts the marks of runs, each of which only knows its own, into each other: the mark that goes on longest stands
 * outside.
 */
final class Nesting {

  /** Text with the marks on it, the first one outside where two go on as long. */
  private record Leaf(List<Inline.Container> marks, Inline inline) {
    static Leaf of(Inline marked) {
      var marks = new ArrayList<Inline.Container>();
      var inline = marked;
      while (inline instanceof Inline.Container container && container.content().size() == 1) {
        marks.add(container.with(List.of()));
        inline = container.content().get(0);
      }
      return new Leaf(marks, inline);
    }
  }

  private final List<Leaf> leaves;

  private Nesting(List<Leaf> leaves) {
    this.leaves = leaves;
  }

  /** The same text with its marks nested. */
  static List<Inline> of(List<Inline> runs) {
    var leaves = runs.stream().map(Leaf::of).toList();
    return new Nesting(leaves).fold(0, leaves.size(), Set.of());
  }

  private List<Inline> fold(int from, int to, Set<Inline.Container> inside) {
    var out = new ArrayList<Inline>();
    for (var at = from; at < to; ) {
      var end = at;
      Inline.Container longest = null;
      for (var mark : leaves.get(at).marks()) {
        var reach = inside.contains(mark) ? at : reach(mark, at, to);
        if (reach > end) {
          end = reach;
          longest = mark;
        }
      }
      if (longest == null) {
        out.add(leaves.get(at++).inline());
      } else {
        var more = new HashSet<>(inside);
        more.add(longest);
        out.add(longest.with(fold(at, end, more)));
        at = end;
      }
    }
    return out;
  }

  private int reach(Inline.Container mark, int from, int to) {
    var at = from;
    while (at < to && leaves.get(at).marks().contains(mark)) {
      at++;
    }
    return at;
  }
}
