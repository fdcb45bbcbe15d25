package org.offprint.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * XHTML that grows in memory. Texts and values are escaped on their way in and elements close in order, so what comes
 * out is well-formed whatever went in. It uses only what XML and HTML parsers read alike (Polyglot Markup, clause 4).
 */
final class Markup {

  private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "img");
  static final char NEXT_LINE = '\u0085';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  Markup doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  Markup open(String element, Attributes attributes) {
    out.append('<').append(element).append(attributes);
    if (VOID.contains(element)) {
      out.append("/>");
    } else {
      out.append('>');
      open.push(element);
    }
    return this;
  }

  Markup open(String element) {
    return open(element, Attributes.NONE);
  }

  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** A line end between elements, where blanks mean nothing. */
  Markup line() {
    out.append('\n');
    return this;
  }

  Markup text(CharSequence text) {
    escape(text, out, false);
    return this;
  }

  /** An element that holds nothing but text. */
  Markup element(String element, Attributes attributes, CharSequence text) {
    return open(element, attributes).text(text).close();
  }

  /** A script that is data. */
  Markup data(DataBlock block) {
    open("script", block.attributes());
    out.append(block.content());
    return close();
  }

  /** A style sheet of ours, which has no character that XML would take for markup. */
  Markup style(String css) {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0 || css.contains("]]>")) {
      throw new IllegalArgumentException("The style sheet would not be the same in HTML and XML.");
    }
    open("style");
    out.append(css);
    return close();
  }

  static void escape(CharSequence text, StringBuilder out, boolean value) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(value ? "&quot;" : "\"");
        // HTML forbids this line end of EBCDIC and XML 1.0 takes it for a letter.
        case NEXT_LINE -> out.append('\n');
        default -> out.append(value && (c == '\n' || c == '\t') ? ' ' : c);
      }
    }
  }

  /** The text so far, with elements still open. */
  String unclosed() {
    return out.toString();
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return out.toString();
  }
}
