package org.offprint.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** An XML document in the making (XML 1.0): well-formed and escaped by construction. */
final class Xml {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a document with its root element. */
  static Xml document(String root, String... attributes) {
    var xml = new Xml();
    xml.out.append(DECLARATION);
    return xml.open(root, attributes);
  }

  /** Opens an element; attributes are names and values in turn, those with an empty value left out. */
  Xml open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element of text only. */
  Xml leaf(String name, CharSequence text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        out.append('"');
      }
    }
  }

  Xml text(CharSequence text) {
    escape(text, false);
    return this;
  }

  /** Closes the element opened last. */
  Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Where the next character goes. */
  int position() {
    return out.length();
  }

  /** Puts whole elements where others ended before. */
  void insert(int position, Xml elements) {
    out.insert(position, elements.out);
  }

  /** Appends whole elements that were written before. */
  Xml append(CharSequence elements) {
    out.append(elements);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** The document in UTF-8, with what is open closed. */
  byte[] bytes() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Line ends and tabs in attributes would be read back as blanks (XML 1.0, clause 3.3.3). */
  private void escape(CharSequence text, boolean inAttribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
        case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
        default -> out.append(c);
      }
    }
  }
}
