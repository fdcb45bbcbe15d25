package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lines of front matter that is not YAML: a label, its mark, a value; a list under a label; and lines that go
 * on. No line is lost: one that fits nowhere has an empty label.
 */
final class LooseFields {

  /** The longest label; a line with a longer one is a sentence with a colon. */
  private static final int MAX_LABEL = 40;

  private LooseFields() {}

  /**
   * Reads lines.
   *
   * @param lines the lines between the marks of the front matter
   * @param firstLine the line of the file where they begin, from 1
   * @param mark what stands between label and value: a colon, or the equals sign of TOML
   */
  static Yaml.Mapping read(List<String> lines, int firstLine, char mark) {
    var pairs = new ArrayList<Yaml.Pair>();
    var label = "";
    var list = new ArrayList<Yaml>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var at = label(lines.get(i), mark);
      if (at > 0) {
        flush(label, list, pairs);
        label = unquoted(lines.get(i).substring(0, at).strip());
        values(lines.get(i).substring(at + 1).strip(), firstLine + i, list);
      } else {
        values(line.startsWith("- ") ? line.substring(2).strip() : line, firstLine + i, list);
      }
    }
    flush(label, list, pairs);
    return new Yaml.Mapping(pairs);
  }

  private static void flush(String label, List<Yaml> list, List<Yaml.Pair> pairs) {
    if (!list.isEmpty()) {
      pairs.add(new Yaml.Pair(
          label, list.size() == 1 ? list.get(0) : new Yaml.Sequence(List.copyOf(list))));
    }
    list.clear();
  }

  /** Where the mark behind a label stands; negative where the line has none. */
  private static int label(String line, char mark) {
    var at = line.indexOf(mark);
    if (at < 1 || at > MAX_LABEL || line.charAt(0) <= ' ' || line.startsWith("- ")) {
      return -1;
    }
    var blank = at + 1 == line.length() || line.charAt(at + 1) <= ' ' || mark == '=';
    return blank ? at : -1;
  }

  private static void values(String text, int line, List<Yaml> into) {
    if (text.length() > 1 && text.startsWith("[") && text.endsWith("]")) {
      var start = 1;
      var quote = 0;
      for (var i = 1; i < text.length(); i++) {
        var c = text.charAt(i);
        if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
          quote = c;
        }
        if (i + 1 == text.length() || quote == 0 && c == ',') {
          value(text.substring(start, i).strip(), line, into);
          start = i + 1;
        }
      }
    } else {
      value(text, line, into);
    }
  }

  private static void value(String text, int line, List<Yaml> into) {
    if (!text.isEmpty()) {
      var value = unquoted(text);
      into.add(new Yaml.Scalar(value, line, value.length() < text.length()));
    }
  }

  private static String unquoted(String text) {
    var quoted = text.length() > 1
        && (text.charAt(0) == '"' || text.charAt(0) == '\'')
        && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
