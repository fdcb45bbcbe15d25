package org.offprint.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XML 1.0: what is open gets closed, and what is text or a value gets escaped. */
final class Xml {
  private final StringBuilder out = new StringBuilder(4_096);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param name its qualified name
   * @param attributes names and values in turn
   */
  Xml begin(String name, String... attributes) {
    open.push(name);
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Xml text(String text) {
    escape(text);
    return this;
  }

  /** Ends the element that was begun last. */
  Xml end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element of text only. */
  Xml element(String name, String text) {
    return begin(name).text(text).end();
  }

  /** Ends the line, where white space says nothing. */
  Xml line() {
    out.append('\n');
    return this;
  }

  /** A processing instruction. */
  Xml instruction(String instruction) {
    out.append("<?").append(instruction).append("?>\n");
    return this;
  }

  byte[] bytes() {
    while (!open.isEmpty()) {
      end();
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        // As they are, a parser would take them for blanks in values, or for line feeds in text.
        case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
        default -> out.append(c);
      }
    }
  }
}
