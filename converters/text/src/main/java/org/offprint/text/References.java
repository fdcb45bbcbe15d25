package org.offprint.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /** Finds the definitions among the groups of lines of an input. */
  static References in(List<Group> groups) {
    var found = new ArrayList<Definition>();
    for (var group : groups) {
      var definitions = group.fenced() ? List.<Definition>of() : definitions(group.lines());
      found.addAll(definitions.size() == group.lines().size() ? definitions : List.of());
    }
    return found.isEmpty() ? NONE : called(found, groups);
  }

  private static List<Definition> definitions(List<Line> lines) {
    if (definition(lines.get(0)).isEmpty()) {
      return List.of();
    }
    return lines.stream().flatMap(line -> definition(line).stream()).toList();
  }

  private static References called(List<Definition> found, List<Group> groups) {
    var defining = new TreeSet<Integer>();
    found.forEach(definition -> defining.add(definition.line().number()));
    var calls = new TreeSet<String>();
    for (var group : groups) {
      for (var line : group.lines()) {
        if (!defining.contains(line.number())) {
          calls(line.text(), calls);
        }
      }
    }
    var references = new References();
    found.stream()
        .filter(definition -> calls.contains(definition.label()))
        .forEach(references::add);
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

  /** The groups without the lines of definitions that are called. */
  List<Group> rest(List<Group> groups) {
    return lines.isEmpty() ? groups : groups.stream().flatMap(this::rest).toList();
  }

  private Stream<Group> rest(Group group) {
    var rest =
        group.lines().stream().filter(line -> !lines.contains(line.number())).toList();
    return rest.isEmpty() ? Stream.of() : Stream.of(new Group(rest, group.fenced()));
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
