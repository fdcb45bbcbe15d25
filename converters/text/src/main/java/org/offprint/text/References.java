package org.offprint.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/**
 * The link definitions of an input, {@code [1]: https://example.org/ "title"}: a block of nothing else, each called
 * somewhere in the text. Any other line of this look is text.
 */
final class References {

  /** Of an input without any. */
  static final References NONE = new References();

  private static final int LONGEST_LABEL = 200;

  private record Definition(Line line, String label, String target, String written) {}

  private final Map<String, String> targets = new LinkedHashMap<>();
  private final List<Draft.Field> fields = new ArrayList<>();
  private final Set<Integer> lines = new TreeSet<>();

  private References() {}

  /** Finds the definitions in the lines of an input. */
  static References in(List<Line> lines) {
    var found = new ArrayList<Definition>();
    for (var from = 0; from < lines.size(); ) {
      var to = from;
      var group = new ArrayList<Definition>();
      while (to < lines.size() && !lines.get(to).isBlank()) {
        definition(lines.get(to)).ifPresent(group::add);
        to++;
      }
      if (group.size() == to - from) {
        found.addAll(group);
      }
      from = to + 1;
    }
    return found.isEmpty() ? NONE : called(found, lines);
  }

  private static References called(List<Definition> found, List<Line> lines) {
    var references = new References();
    for (var definition : found) {
      references.lines.add(definition.line().number());
    }
    var calls = new TreeSet<String>();
    for (var line : lines) {
      if (!references.lines.contains(line.number())) {
        calls(line.text(), calls);
      }
    }
    references.lines.clear();
    for (var definition : found) {
      if (calls.contains(definition.label())) {
        references.add(definition);
      }
    }
    return references;
  }

  private void add(Definition definition) {
    targets.putIfAbsent(definition.label(), definition.target());
    lines.add(definition.line().number());
    var text = definition.line().text().strip();
    fields.add(new Draft.Field(
        Words.of(text.substring(0, text.indexOf(']') + 1)),
        Words.of(definition.written()),
        definition.line().number()));
  }

  private static Optional<Definition> definition(Line line) {
    var text = line.text().strip();
    var close = text.indexOf(']');
    if (!text.startsWith("[")
        || close < 2
        || close > LONGEST_LABEL
        || !text.startsWith(":", close + 1)
        || "^#".indexOf(text.charAt(1)) >= 0) {
      return Optional.empty();
    }
    var written = text.substring(close + 2).strip();
    return LinkTarget.bare(written, 0, false)
        .filter(target -> isAddress(target.printed()) && isTitle(written, target.end()))
        .map(target ->
            new Definition(line, key(text.substring(1, close)), target.printed(), written));
  }

  private static boolean isAddress(String target) {
    return target.contains("://")
        || target.startsWith("mailto:")
        || target.startsWith("/")
        || target.startsWith("#")
        || target.startsWith("./")
        || target.startsWith("../");
  }

  private static boolean isTitle(String written, int from) {
    var rest = written.substring(from).strip();
    return rest.isEmpty()
        || rest.startsWith("(") && rest.endsWith(")")
        || LinkTarget.title(rest, 0) == rest.length();
  }

  private static void calls(String text, Set<String> calls) {
    for (var open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      var close = open + 1;
      while (close < text.length()
          && close - open <= LONGEST_LABEL
          && "[]".indexOf(text.charAt(close)) < 0) {
        close++;
      }
      if (close < text.length() && text.charAt(close) == ']') {
        var label = key(text.substring(open + 1, close));
        if (open > 0 && text.charAt(open - 1) == ']' || !isNumber(label)) {
          calls.add(label);
        }
      }
    }
  }

  private static boolean isNumber(String label) {
    return label.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /** The definitions that are called, one field each, labelled {@code [1]}. */
  List<Draft.Field> fields() {
    return List.copyOf(fields);
  }

  /** The lines without those of definitions that are called. */
  List<Line> rest(List<Line> all) {
    return lines.isEmpty()
        ? all
        : all.stream().filter(line -> !lines.contains(line.number())).toList();
  }

  /**
   * Resolves a call: {@code [text][label]}, {@code [label][]} or {@code [label]}. A number alone in brackets is a note.
   *
   * @param text the running text
   * @param from the index after the first closing bracket
   * @param inside what stands between the first brackets; empty if it is too long for a label
   * @return the target with the index after the call
   */
  Optional<LinkTarget> resolve(String text, int from, String inside) {
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    if (from < text.length() && text.charAt(from) == '[') {
      var close =
          text.substring(from, Math.min(text.length(), from + LONGEST_LABEL)).indexOf(']') + from;
      var near = close > from;
      var label = near && close > from + 1 ? text.substring(from + 1, close) : inside;
      var target = targets.get(key(label));
      if (near && target != null) {
        return Optional.of(new LinkTarget(target, close + 1));
      }
    }
    var target = isNumber(inside) ? null : targets.get(key(inside));
    return target == null ? Optional.empty() : Optional.of(new LinkTarget(target, from));
  }
}
