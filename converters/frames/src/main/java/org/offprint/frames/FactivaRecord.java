package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;

/** One record of Factiva in the layout with codes. */
final class FactivaRecord {

  private final List<ExportLine> lines;
  private final ExportArticle article;
  private final List<ExportLine> value = new ArrayList<>();
  private String code = "";
  private int codeLine;
  private int order = -1;

  FactivaRecord(List<ExportLine> lines, ExportArticle article) {
    this.lines = lines;
    this.article = article;
  }

  void read() {
    for (var line : lines) {
      var found = FactivaCode.of(line);
      if (isFooter(line.stripped())) {
        article.junk(line.stripped(), line.first());
      } else if (found.isPresent() && found.get().order() > order) {
        flush();
        order = found.get().order();
        code = found.get().code();
        codeLine = line.first();
        if (!found.get().value().isEmpty()) {
          value.add(new ExportLine(
              line.first(),
              line.last(),
              found.get().value(),
              List.of(),
              true,
              line.piece(),
              false));
        }
      } else if (code.equals("AN") && !value.isEmpty()) {
        article.junk(line.stripped(), line.first());
      } else {
        value.add(line);
      }
    }
    flush();
  }

  /** What Factiva prints at the foot of each page. */
  private static boolean isFooter(String text) {
    return text.length() < 120
        && (text.startsWith("Page ")
            || text.startsWith("©")
            || text.startsWith("(c)")
            || text.startsWith("Seite "))
        && (text.contains("Factiva") || text.contains("Dow Jones"))
        && text.chars().anyMatch(Character::isDigit);
  }

  private void flush() {
    if (code.isEmpty()) {
      value.forEach(line -> article.junk(line.stripped(), line.first()));
    } else if (code.equals("HD") && !value.isEmpty() && !article.hasHeadline()) {
      article.junk(code, codeLine);
      article.headline(List.copyOf(value));
    } else if (code.equals("LP") || code.equals("TD")) {
      article.junk(code, codeLine);
      text();
    } else {
      article.field(code, ExportLines.joined(value), codeLine, new FactivaCode(code, "").fact());
    }
    value.clear();
  }

  /** Each line is a paragraph, unless the lines were set to a measure. */
  private void text() {
    for (var group : ExportLines.groups(List.copyOf(value))) {
      if (article.isWrapped()) {
        article.body(group);
      } else {
        group.forEach(line -> article.body(List.of(line)));
      }
    }
  }
}
