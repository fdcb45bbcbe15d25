package org.offprint.corpus;

/** An XML text that grows; the names of elements and attributes are ours, so they are taken as they are. */
final class Xml {

  private final StringBuilder out = new StringBuilder();

  /** A start tag with attributes as pairs of name and value; those with an empty value are left out. */
  Xml open(String name, String... attributes) {
    out.append('<').append(name);
    attributes(attributes);
    out.append('>');
    return this;
  }

  Xml empty(String name, String... attributes) {
    out.append('<').append(name);
    attributes(attributes);
    out.append("/>");
    return this;
  }

  Xml close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element with text alone. */
  Xml element(String name, CharSequence text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  Xml line() {
    out.append('\n');
    return this;
  }

  Xml text(CharSequence text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> out.append(c);
      }
    }
    return this;
  }

  private void attributes(String... pairs) {
    for (var i = 0; i < pairs.length; i += 2) {
      if (!pairs[i + 1].isEmpty()) {
        out.append(' ').append(pairs[i]).append("=\"");
        value(pairs[i + 1]);
        out.append('"');
      }
    }
  }

  private void value(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        case '\t' -> out.append("&#9;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
