package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;

/** Running text without what leads to a place in the body: footnote calls, and links to fragments. */
final class WithoutPlaces {

  private WithoutPlaces() {}

  static List<Inline> of(List<Inline> content) {
    var out = new ArrayList<Inline>();
    collect(content, out);
    return Inlines.normalise(out);
  }

  private static void collect(List<Inline> content, List<Inline> out) {
    for (var inline : content) {
      if (inline instanceof Inline.Link link && link.target() instanceof Target.Fragment) {
        collect(link.content(), out);
      } else if (inline instanceof Inline.Container container) {
        var inside = new ArrayList<Inline>();
        collect(container.content(), inside);
        out.add(container.with(inside));
      } else if (!(inline instanceof Inline.NoteRef)) {
        out.add(inline);
      }
    }
  }
}
