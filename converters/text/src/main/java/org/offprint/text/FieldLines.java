package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/**
 * The labelled lines above an article: front matter between {@code ---} lines, or lines that begin with {@code [#]:}.
 *
 * @param fields what they say
 * @param rest the lines of the text
 */
record FieldLines(List<Draft.Field> fields, List<Line> rest) {

  private static final String MARK = "[#]:";

  static FieldLines of(List<Line> lines) {
    var first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    var matter = FrontMatter.at(lines, first);
    if (matter.end() > first) {
      return new FieldLines(matter.fields(), lines.subList(matter.end(), lines.size()));
    }
    var fields = new ArrayList<Draft.Field>();
    var end = first;
    while (end < lines.size() && lines.get(end).stripped().startsWith(MARK)) {
      fields.add(marked(lines.get(end++)));
    }
    return new FieldLines(fields, lines.subList(end, lines.size()));
  }

  private static Draft.Field marked(Line line) {
    var text = line.stripped().substring(MARK.length()).strip();
    var colon = text.indexOf(':');
    var label = colon < 0 ? "" : text.substring(0, colon).strip();
    var value = text.substring(colon + 1).strip();
    if (value.length() > 1 && value.startsWith("(") && value.endsWith(")")) {
      value = value.substring(1, value.length() - 1);
    }
    return new Draft.Field(
        Words.of(label), Words.of(FrontMatter.unquoted(value).strip()), line.number());
  }
}
