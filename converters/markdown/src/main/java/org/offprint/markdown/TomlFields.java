package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lines of TOML front matter: keys and values, tables, lists and strings over several lines. A key inside a
 * table has its name before it. Nothing is typed, and no line is lost: one that fits nowhere has an empty label.
 */
final class TomlFields {

  /** A list with more lines was never closed. */
  private static final int MOST_LINES = 300;

  private final List<String> lines;
  private final int firstLine;
  private final List<Yaml.Pair> pairs = new ArrayList<>();
  private String table = "";
  private int at;

  private TomlFields(List<String> lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /**
   * Reads lines.
   *
   * @param lines the lines between the marks of the front matter
   * @param firstLine the line of the file where they begin, from 1
   */
  static Yaml.Mapping read(List<String> lines, int firstLine) {
    var toml = new TomlFields(lines, firstLine);
    while (toml.at < lines.size()) {
      toml.take();
    }
    return new Yaml.Mapping(toml.pairs);
  }

  private void take() {
    var line = firstLine + at;
    var text = lines.get(at++).strip();
    var mark = text.indexOf('=');
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    } else if (text.startsWith("[") && text.endsWith("]")) {
      table = unquoted(text.replace("[", "").replace("]", "").strip()) + ".";
      return;
    } else if (mark < 1) {
      pairs.add(new Yaml.Pair("", new Yaml.Scalar(text, line, true)));
      return;
    }
    value(
        table + unquoted(text.substring(0, mark).strip()),
        text.substring(mark + 1).strip(),
        line);
  }

  private void value(String label, String value, int line) {
    for (var quotes : List.of("\"\"\"", "'''")) {
      if (value.startsWith(quotes)) {
        text(label, value.substring(3), quotes, line);
        return;
      }
    }
    if (value.startsWith("[")) {
      list(label, value, line);
    } else if (value.startsWith("{") && value.endsWith("}")) {
      for (var part : parts(value.substring(1, value.length() - 1))) {
        var mark = part.indexOf('=');
        scalar(
            mark < 1 ? label : label + "." + part.substring(0, mark).strip(),
            part.substring(mark + 1),
            line);
      }
    } else {
      scalar(label, value, line);
    }
  }

  private void text(String label, String first, String quotes, int line) {
    var text = new StringBuilder();
    var rest = first;
    while (!rest.contains(quotes) && at < lines.size()) {
      text.append(rest).append('\n');
      rest = lines.get(at++);
    }
    var end = rest.indexOf(quotes);
    text.append(rest, 0, end < 0 ? rest.length() : end);
    pairs.add(new Yaml.Pair(label, new Yaml.Scalar(text.toString().strip(), line, true)));
  }

  /** A list goes on until its bracket is closed outside quotes. */
  private void list(String label, String first, int line) {
    var text = new StringBuilder(first);
    for (var more = 0; !isClosed(text) && at < lines.size() && more < MOST_LINES; more++) {
      text.append(' ').append(lines.get(at++).strip());
    }
    var end = text.lastIndexOf("]");
    for (var part : parts(text.substring(1, end > 0 ? end : text.length()))) {
      scalar(label, part, line);
    }
  }

  private static boolean isClosed(CharSequence text) {
    var quote = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ']') {
        return true;
      }
    }
    return false;
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var quote = 0;
    var from = 0;
    for (var i = 0; i <= text.length(); i++) {
      var c = i < text.length() ? text.charAt(i) : ',';
      if (quote != 0 && i < text.length()) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ',') {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    return parts;
  }

  private void scalar(String label, String value, int line) {
    var text = value.strip();
    if (!text.isEmpty()) {
      var bare = unquoted(text);
      pairs.add(new Yaml.Pair(label, new Yaml.Scalar(bare, line, true)));
    }
  }

  /** A value without its quotes, or without the remark behind it. */
  private static String unquoted(String text) {
    var quote = text.isEmpty() ? ' ' : text.charAt(0);
    if (quote != '"' && quote != '\'') {
      var remark = text.indexOf(" #");
      return remark < 0 ? text : text.substring(0, remark).strip();
    }
    var out = new StringBuilder();
    for (var i = 1; i < text.length() && text.charAt(i) != quote; i++) {
      var c = text.charAt(i);
      if (c == '\\' && quote == '"' && i + 1 < text.length()) {
        var next = text.charAt(++i);
        out.append(next == 'n' || next == 't' ? ' ' : next);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
