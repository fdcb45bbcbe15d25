package org.offprint.containers;

import java.util.Optional;

/** One line of a list of pages: a JSON object (RFC 8259) with the address of a page. */
final class PageLine {

  private final String line;
  private int at;

  private PageLine(String line) {
    this.line = line;
  }

  /** The value of {@code url} in the object itself, and in no object inside it. */
  static Optional<String> url(String line) {
    var scan = new PageLine(line);
    var depth = 0;
    var key = "";
    while (scan.at < line.length()) {
      var c = line.charAt(scan.at);
      if (c == '"') {
        var text = scan.string();
        if (depth == 1 && scan.isKey()) {
          key = text;
        } else if (depth == 1 && key.equals("url")) {
          return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
        }
        continue;
      }
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      key = c == ',' && depth == 1 ? "" : key;
      scan.at++;
    }
    return Optional.empty();
  }

  /** Reads a string from its first quotation mark to behind its last. */
  private String string() {
    var text = new StringBuilder();
    for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
      var c = line.charAt(at);
      if (c == '\\' && at + 1 < line.length()) {
        at++;
        escape(line.charAt(at), text);
      } else {
        text.append(c);
      }
    }
    at++;
    return text.toString();
  }

  private void escape(char c, StringBuilder text) {
    var simple = "bfnrt".indexOf(c);
    if (simple >= 0) {
      text.append("\b\f\n\r\t".charAt(simple));
    } else if (c == 'u' && at + 4 < line.length()) {
      var code = 0;
      for (var i = 1; i <= 4; i++) {
        code = code * 16 + Math.max(0, Character.digit(line.charAt(at + i), 16));
      }
      text.append((char) code);
      at += 4;
    } else {
      text.append(c);
    }
  }

  private boolean isKey() {
    var next = at;
    while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
      next++;
    }
    return next < line.length() && line.charAt(next) == ':';
  }
}
