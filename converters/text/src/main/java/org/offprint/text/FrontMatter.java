package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/**
 * Front matter as clipping tools write it, read line by line: {@code key: value}, {@code - item}, {@code [a, b]}, and
 * text over several lines. It is no YAML: nothing is expanded or typed, and nothing fails. What is not understood is a
 * value as written.
 */
final class FrontMatter {

  /** Front matter is short; a text between two rules is not. */
  private static final int MOST_LINES = 1000;

  /**
   * What was found.
   *
   * @param fields the fields
   * @param end the index after the last line
   */
  record Found(List<Draft.Field> fields, int end) {}

  private final List<Line> lines;
  private final List<Draft.Field> fields = new ArrayList<>();
  private String key = "";
  private Line keyLine = new Line(0, "", false);
  private Line lastLine = keyLine;

  /** Whether the key has had no value yet. */
  private boolean waiting;

  private FrontMatter(List<Line> lines) {
    this.lines = lines;
  }

  /** Reads the front matter at an index; the end is that index if there is none. */
  static Found at(List<Line> lines, int first) {
    if (first >= lines.size() || !lines.get(first).text().stripTrailing().equals("---")) {
      return new Found(List.of(), first);
    }
    var keys = false;
    var last = Math.min(lines.size(), first + MOST_LINES);
    for (var i = first + 1; i < last; i++) {
      var text = lines.get(i).text().stripTrailing();
      if (text.equals("---") || text.equals("...")) {
        return keys ? read(lines, first + 1, i) : new Found(List.of(), first);
      }
      if (!keys && !text.isEmpty() && !text.startsWith("#")) {
        keys = colon(text) > 0;
        if (!keys) {
          break;
        }
      }
    }
    return new Found(List.of(), first);
  }

  private static Found read(List<Line> lines, int from, int to) {
    var matter = new FrontMatter(lines.subList(from, to));
    for (var i = 0; i < matter.lines.size(); ) {
      i = matter.take(i);
    }
    matter.endKey();
    return new Found(matter.fields, to + 1);
  }

  /** Takes the line at an index and those that belong to it; returns the index after them. */
  private int take(int i) {
    var line = lines.get(i);
    var text = line.stripped();
    if (text.isEmpty()) {
      return i + 1;
    }
    if (text.equals("-") || text.startsWith("- ")) {
      waiting = false;
      add(key, unquoted(text.substring(1).strip()), line);
      return i + 1;
    }
    var colon = text.startsWith("#") ? -1 : colon(text);
    if (colon > 0 && line.indent() == 0) {
      endKey();
      key = unquoted(text.substring(0, colon).strip());
      keyLine = line;
      return value(i, text.substring(colon + 1).strip());
    }
    if (line.indent() == 0) {
      add(text.startsWith("#") ? "#" : "", text, line);
    } else if (colon > 0) {
      waiting = false;
      var inner = unquoted(text.substring(0, colon).strip());
      add(key + "." + inner, unquoted(text.substring(colon + 1).strip()), line);
    } else {
      return goOn(i);
    }
    return i + 1;
  }

  private int value(int i, String value) {
    var line = lines.get(i);
    if (value.isEmpty()) {
      waiting = true;
    } else if (isBlockMark(value)) {
      return block(i);
    } else if (value.startsWith("[") && value.endsWith("]") && !value.startsWith("[[")) {
      FlatList.items(value).forEach(item -> add(key, unquoted(item), line));
    } else {
      add(key, unquoted(value), line);
    }
    return i + 1;
  }

  /** A value of several lines, {@code |} or {@code >}: its lines are one text either way. */
  private int block(int i) {
    var text = new StringBuilder();
    var end = i + 1;
    while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).indent() > 0)) {
      text.append(text.length() == 0 ? "" : "\n").append(lines.get(end++).stripped());
    }
    add(key, text.toString().strip(), lines.get(i));
    return end;
  }

  private static boolean isBlockMark(String value) {
    return (value.startsWith("|") || value.startsWith(">"))
        && value.length() <= 3
        && value.substring(1).chars().allMatch(c -> c == '+' || c == '-' || c >= '1' && c <= '9');
  }

  /** Lines that go on with the value of the line before; returns the index after them. */
  private int goOn(int i) {
    var text = new StringBuilder();
    var label = key;
    var first = lines.get(i);
    if (!waiting && !fields.isEmpty()) {
      var last = fields.remove(fields.size() - 1);
      text.append(last.value()).append(' ');
      label = last.label().toString();
      first = lastLine;
    }
    var end = i;
    while (end < lines.size() && goesOn(lines.get(end))) {
      text.append(end == i ? "" : " ").append(lines.get(end++).stripped());
    }
    waiting = false;
    add(label, unquoted(text.toString()), first);
    return end;
  }

  private static boolean goesOn(Line line) {
    var text = line.stripped();
    return line.indent() > 0
        && !text.isEmpty()
        && !text.startsWith("- ")
        && (text.startsWith("#") || colon(text) <= 0);
  }

  /** A key without a value is a field without one. */
  private void endKey() {
    if (waiting) {
      add(key, "", keyLine);
    }
    waiting = false;
  }

  private void add(String label, String value, Line line) {
    fields.add(new Draft.Field(Words.of(label), Words.of(value), line.number()));
    lastLine = line;
  }

  /** Where the key of a line ends; -1 if it has none. */
  private static int colon(String text) {
    for (var i = 1; i < text.length() && i < 100; i++) {
      if (text.charAt(i) == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** A value without its quotes, with the escapes that are usual in them resolved. */
  static String unquoted(String value) {
    var last = value.length() - 1;
    if (last < 1 || value.charAt(0) != value.charAt(last)) {
      return value;
    }
    if (value.charAt(0) == '\'') {
      return value.substring(1, last).replace("''", "'");
    }
    if (value.charAt(0) != '"') {
      return value;
    }
    var out = new StringBuilder(value.length());
    for (var i = 1; i < last; i++) {
      var c = value.charAt(i);
      if (c == '\\' && i + 1 < last) {
        var next = value.charAt(++i);
        out.append(
            next == 'n' || next == 't' ? ' ' : next == '"' || next == '\\' ? next : "\\" + next);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
