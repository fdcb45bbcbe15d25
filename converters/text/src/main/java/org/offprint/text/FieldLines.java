package org.offprint.text;

import java.util.List;
import org.offprint.convert.Draft;
import org.offprint.convert.HeadFields;

/**
 * The labelled lines above an article: front matter between {@code ---} lines, or those that {@link
 * HeadFields} reads.
 *
 * @param fields what they say
 * @param rest the lines of the text
 */
record FieldLines(List<Draft.Field> fields, List<Line> rest) {

  /** No head has more lines. */
  private static final int MOST = 200;

  static FieldLines of(List<Line> lines) {
    var first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    var matter = FrontMatter.at(lines, first);
    if (matter.end() > first) {
      return new FieldLines(matter.fields(), lines.subList(matter.end(), lines.size()));
    }
    var head = HeadFields.of(lines.stream().limit(MOST).map(Line::text).toList());
    var fields = head.fields().stream()
        .map(field -> new Draft.Field(
            field.label(), field.value(), lines.get(field.line() - 1).number(), field.rule()))
        .toList();
    return new FieldLines(fields, lines.subList(head.lines(), lines.size()));
  }
}
