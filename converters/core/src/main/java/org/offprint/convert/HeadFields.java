package org.offprint.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.offprint.article.Words;

/**
 * The labelled lines above a text that stand between no marks of front matter. They are the same in every syntax, so
 *
 * @param fields what the lines say, in order; their lines are counted from 1 in the list that was given
 * @param lines how many lines they take, blank ones before and between them included; 0 where there are none
 */
public record HeadFields(List<Draft.Field> fields, int lines) {

  /** Of a text without any. */
  public static final HeadFields NONE = new HeadFields(List.of(), 0);

  private static final String MARK = "[#]:";
  private static final String CONTENT = "markdown content";
  private static final Set<String> ADDRESS = Set.of("source", "url", "permalink", "original_url");
  private static final Set<String> CLIP =
      Set.of("title", "author", "created", "published", "date", "tags");
  private static final Set<String> READER =
      Set.of("title", "url source", "published time", "warning", "number of pages", CONTENT);

  /** No head has more lines. */
  private static final int MOST = 200;

  /** No head of a reader has more. */
  private static final int MOST_READER = 40;

  /** Keeps its own copy. */
  public HeadFields {
    fields = List.copyOf(fields);
  }

  /**
   * Reads the head of a text.
   *
   * @param lines its lines
   * @return the labelled lines
   */
  public static HeadFields of(List<String> lines) {
    var first = first(lines);
    if (first < 0) {
      return NONE;
    }
    var text = lines.get(first).strip();
    if (text.startsWith(MARK)) {
      return marked(lines, first);
    }
    var reader = label(text).equals("title") ? reader(lines, first) : NONE;
    return reader.lines() > 0 ? reader : unmarked(lines, first);
  }

  private static int first(List<String> lines) {
    for (var i = 0; i < Math.min(MOST, lines.size()); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  /** Lines that begin with {@code [#]:}, each a label and a value in brackets or quotes. */
  private static HeadFields marked(List<String> lines, int first) {
    var fields = new ArrayList<Draft.Field>();
    var end = first;
    while (end < lines.size() && end < MOST && lines.get(end).strip().startsWith(MARK)) {
      var text = lines.get(end++).strip().substring(MARK.length()).strip();
      var colon = text.indexOf(':');
      var label = colon < 0 ? "" : text.substring(0, colon).strip();
      fields.add(field(label, bare(text.substring(colon + 1).strip()), end));
    }
    return new HeadFields(fields, end);
  }

  /** A value without the brackets or quotes around it. */
  private static String bare(String value) {
    var last = value.length() - 1;
    if (last < 1) {
      return value;
    }
    var open = value.charAt(0);
    var close = value.charAt(last);
    if (open == '(' && close == ')' || open == '\'' && close == '\'') {
      return value.substring(1, last).strip();
    }
    return open == '"' && close == '"'
        ? value.substring(1, last).replace("\\\"", "\"").replace("\\\\", "\\").strip()
        : value;
  }

  /** "Title:", "URL Source:" and others, each followed by a blank line, up to "Markdown Content:". */
  private static HeadFields reader(List<String> lines, int first) {
    var fields = new ArrayList<Draft.Field>();
    var address = false;
    var end = 0;
    for (var i = first; i < Math.min(first + MOST_READER, lines.size()); i++) {
      var text = lines.get(i).strip();
      var label = label(text);
      if (!READER.contains(label)) {
        if (text.isEmpty()) {
          continue;
        }
        break;
      }
      var colon = text.indexOf(':');
      var value = text.substring(colon + 1).strip();
      var content = label.equals(CONTENT);
      if (content && !value.isEmpty()) {
        break;
      }
      fields.add(field(text.substring(0, colon), value, i + 1));
      address |= label.equals("url source") && value.contains("://");
      end = i + 1;
      if (content) {
        break;
      }
    }
    return address ? new HeadFields(fields, end) : NONE;
  }

  /** Keys in small letters, an address and other facts of a clip among them, up to a blank line or hyphens. */
  private static HeadFields unmarked(List<String> lines, int first) {
    var fields = new ArrayList<Draft.Field>();
    var keys = new TreeSet<String>();
    var address = false;
    var end = first;
    for (; end < Math.min(first + MOST_READER, lines.size()); end++) {
      var line = lines.get(end).stripTrailing();
      var key = key(line);
      if (line.isEmpty() || line.equals("---")) {
        break;
      } else if (key.isEmpty() && (keys.isEmpty() || !line.strip().startsWith("- "))) {
        return NONE;
      }
      var label = key.isEmpty() ? fields.get(fields.size() - 1).label().toString() : key;
      var value = line.strip().substring(key.isEmpty() ? 2 : key.length() + 1).strip();
      keys.add(label);
      address |= ADDRESS.contains(label) && value.contains("://");
      for (var one : values(value)) {
        fields.add(field(label, bare(one.strip()), end + 1));
      }
    }
    var closed = end < lines.size() && lines.get(end).stripTrailing().equals("---");
    return address && keys.size() > 2 && CLIP.stream().anyMatch(keys::contains)
        ? new HeadFields(fields, closed ? end + 1 : end)
        : NONE;
  }

  private static String key(String line) {
    var end = 0;
    while (end < line.length()
        && (line.charAt(end) >= 'a' && line.charAt(end) <= 'z'
            || "_-".indexOf(line.charAt(end)) >= 0)) {
      end++;
    }
    var labelled = end > 1 && end < 30 && line.startsWith(":", end);
    return labelled && (end + 1 == line.length() || line.charAt(end + 1) == ' ')
        ? line.substring(0, end)
        : "";
  }

  private static List<String> values(String value) {
    return value.length() > 1
            && value.startsWith("[")
            && value.endsWith("]")
            && !value.startsWith("[[")
        ? List.of(value.substring(1, value.length() - 1).split(",", -1))
        : List.of(value);
  }

  private static String label(String line) {
    var colon = line.indexOf(':');
    return colon > 0 && colon < 20 ? line.substring(0, colon).toLowerCase(Locale.ROOT) : "";
  }

  private static Draft.Field field(String label, String value, int line) {
    return new Draft.Field(Words.of(label), Words.of(value), line);
  }
}
