package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.HeadFields;

/**
 * The labelled values at the head of a file: YAML between lines of three hyphens, TOML between lines of three plus
 * signs, or one of the heads without such lines that {@link HeadFields} reads.
 *
 * @param values the keys and values
 * @param lines how many lines of the file it takes
 * @param findings doubts about it
 */
record FrontMatter(Yaml.Mapping values, int lines, List<Finding> findings) {

  private static final FrontMatter NONE =
      new FrontMatter(new Yaml.Mapping(List.of()), 0, List.of());

  /** Beyond this length only lines are read; no front matter is as long. */
  private static final int MAX_YAML = 262_144;

  /** The front matter of a file; without lines where it has none. */
  static FrontMatter of(List<String> lines) {
    var yaml = !lines.isEmpty() && isMark(lines.get(0), "---");
    var toml = !lines.isEmpty() && isMark(lines.get(0), "+++");
    if (!yaml && !toml) {
      return unmarked(HeadFields.of(lines));
    }
    var mark = yaml ? ':' : '=';
    for (var i = 1; i < lines.size(); i++) {
      if (isMark(lines.get(i), yaml ? "---" : "+++") || yaml && isMark(lines.get(i), "...")) {
        var inner = lines.subList(1, i);
        return isLabelled(inner, mark) ? read(inner, mark) : NONE;
      }
    }
    return NONE;
  }

  private static FrontMatter unmarked(HeadFields head) {
    var pairs = head.fields().stream()
        .map(field -> new Yaml.Pair(
            field.label().toString(),
            new Yaml.Scalar(field.value().toString(), field.line(), true)))
        .toList();
    return head.lines() == 0
        ? NONE
        : new FrontMatter(new Yaml.Mapping(pairs), head.lines(), List.of());
  }

  private static boolean isMark(String line, String mark) {
    return line.stripTrailing().equals(mark);
  }

  /** Whether the first line that says something has a label; otherwise the marks are thematic breaks. */
  private static boolean isLabelled(List<String> lines, char mark) {
    for (var line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var at = line.indexOf(mark);
      if (mark == '=' && line.startsWith("[")) {
        return true;
      }
      return at > 0 && at <= 40 && line.charAt(0) > ' ' && line.substring(0, at).indexOf(". ") < 0;
    }
    return false;
  }

  private static FrontMatter read(List<String> lines, char mark) {
    var text = String.join("\n", lines);
    Optional<Yaml.Mapping> yaml =
        mark == ':' && text.length() <= MAX_YAML ? YamlReader.read(text, 2) : Optional.empty();
    var findings = mark == ':' && yaml.isEmpty()
        ? List.of(
            Finding.at(Codes.TANGLED, 1, "The front matter is no YAML; it was read line by line."))
        : List.<Finding>of();
    var values = yaml.orElseGet(
        () -> mark == ':' ? LooseFields.read(lines, 2, mark) : TomlFields.read(lines, 2));
    return new FrontMatter(values, lines.size() + 2, findings);
  }

  /** Its values one by one; a key inside another is parted from it by a dot. */
  List<Draft.Field> fields() {
    var fields = new ArrayList<Draft.Field>();
    values.pairs().forEach(pair -> add(pair.key(), pair.value(), fields));
    return fields;
  }

  private static void add(String label, Yaml value, List<Draft.Field> into) {
    if (value instanceof Yaml.Scalar scalar) {
      if (!scalar.isNull() && !scalar.text().isBlank()) {
        into.add(new Draft.Field(Words.of(label), Words.of(scalar.text()), scalar.line()));
      }
    } else if (value instanceof Yaml.Sequence list) {
      list.items().forEach(item -> add(label, item, into));
    } else if (value instanceof Yaml.Mapping mapping) {
      mapping.pairs().forEach(pair -> add(label + "." + pair.key(), pair.value(), into));
    }
  }
}
