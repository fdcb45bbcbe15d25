package org.offprint.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** An XML 1.0 document that grows in memory; well-formed whatever texts go in, as those hold only XML characters. */
final class Xml {

  private static final char NEXT_LINE = '\u0085';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  Xml() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** A line of ours, such as a document type. */
  Xml raw(String line) {
    out.append(line).append('\n');
    return this;
  }

  /** Opens an element; a pair of attributes with an empty value is left out. */
  Xml open(String element, CharSequence... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** An element without content. */
  Xml empty(String element, CharSequence... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  /** An element of text. */
  Xml element(String element, CharSequence text, CharSequence... attributes) {
    return open(element, attributes).text(text).close();
  }

  private void start(String element, CharSequence... attributes) {
    out.append('<').append(element);
    for (var i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1].length() > 0) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  /** Text on one line. */
  Xml text(CharSequence text) {
    escape(text);
    return this;
  }

  Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Xml line() {
    out.append('\n');
    return this;
  }

  private void escape(CharSequence text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\n', '\t', NEXT_LINE -> out.append(' ');
        default -> out.append(c);
      }
    }
  }

  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
