package org.offprint.html;

import java.util.Locale;
import java.util.Set;

/**
 * Opens the elements of an XHTML file that close themselves ({@code <title/>}, {@code <a id="p7"/>}), which a parser of
 * HTML would leave open to the end. Linear, and no line moves.
 */
final class SelfClosed {

  /** Elements that HTML closes by itself (HTML, clause 13.1.2). */
  private static final Set<String> VOID = Set.of(
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
      "track", "wbr");

  private SelfClosed() {}

  static String opened(String xhtml) {
    var out = new StringBuilder(xhtml.length() + 64);
    var at = 0;
    while (at < xhtml.length()) {
      var start = xhtml.indexOf('<', at);
      if (start < 0) {
        break;
      }
      var end = end(xhtml, start);
      var name = name(xhtml, start + 1, end);
      if (!name.isEmpty()
          && end - start > 3
          && xhtml.charAt(end - 2) == '/'
          && !VOID.contains(name.toLowerCase(Locale.ROOT))) {
        out.append(xhtml, at, end - 2).append("></").append(name).append('>');
      } else {
        out.append(xhtml, at, end);
      }
      at = end;
    }
    return out.append(xhtml, at, xhtml.length()).toString();
  }

  /** Where a tag, a comment or a passage of data ends. */
  private static int end(String text, int start) {
    if (text.startsWith("<!--", start)) {
      return after(text, "-->", start + 4);
    } else if (text.startsWith("<![CDATA[", start)) {
      return after(text, "]]>", start);
    }
    var quote = ' ';
    for (var i = start + 1; i < text.length(); i++) {
      var c = text.charAt(i);
      if (quote != ' ') {
        quote = c == quote ? ' ' : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return i;
      }
    }
    return text.length();
  }

  private static int after(String text, String mark, int from) {
    var found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private static String name(String text, int from, int to) {
    var at = from;
    while (at < to
        && (Character.isLetterOrDigit(text.charAt(at)) || ":-_".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > from && Character.isLetter(text.charAt(from)) ? text.substring(from, at) : "";
  }
}
