package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Mends a link that a page break tore, {@code [text} on one side and {@code text](address)} on the other. */
final class TornLinks {

  private TornLinks() {}

  /** Running text in which one torn link, if there is any, is a link again. */
  static List<Inline> mend(List<Inline> content) {
    var text = Inlines.plain(content);
    var close = text.indexOf("](");
    var open = close < 0 ? -1 : text.lastIndexOf('[', close);
    var end = close < 0 ? -1 : text.indexOf(')', close);
    if (open < 0 || end < 0 || text.indexOf(']', open) != close) {
      return content;
    }
    var printed = text.substring(close + 2, end).strip();
    var inside = Cut.between(content, open + 1, close);
    if (!(Target.of(printed) instanceof Target.Web web)
        || inside.isEmpty()
        || !Inlines.links(inside).isEmpty()) {
      return content;
    }
    var out = new ArrayList<Inline>(Cut.between(content, 0, open));
    // The cuts took the blanks at their edges with them.
    blank(out, text, open);
    out.add(new Inline.Link(web, inside));
    if (end + 1 < text.length() && text.charAt(end + 1) == ' ') {
      out.add(new Inline.Text(Words.of(" ")));
    }
    out.addAll(Cut.between(content, end + 1, text.length()));
    return Inlines.normalise(out);
  }

  private static void blank(List<Inline> out, String text, int at) {
    if (at > 0 && text.charAt(at - 1) == ' ') {
      out.add(new Inline.Text(Words.of(" ")));
    }
  }
}
