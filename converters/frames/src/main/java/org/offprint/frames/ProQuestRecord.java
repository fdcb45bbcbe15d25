package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One record of ProQuest: headline, fields, text, fields. */
final class ProQuestRecord {

  private static final String NAME = "proquest";

  /** What may stand between the text and the field of the title. */
  private static final Set<String> BEFORE_TITLE = Set.of(
      "subject",
      "location",
      "people",
      "person",
      "companyorganization",
      "company",
      "classification",
      "identifierkeyword",
      "keywords",
      "supplement",
      "illustration",
      "productname",
      "industry");

  private final ExportArticle article;
  private final List<List<ExportLine>> groups;

  private ProQuestRecord(List<ExportLine> lines, ExportArticle article) {
    this.article = article;
    groups = ExportLines.groups(lines);
  }

  static void read(List<ExportLine> lines, ExportArticle article) {
    new ProQuestRecord(lines, article).read();
    year(article);
  }

  private static Optional<ExportLabels.Found> label(ExportLine line) {
    return ExportLabels.of(NAME).at(line.stripped());
  }

  private void read() {
    var text = textGroup();
    var tail = text < 0 ? groups.size() : tail(text);
    for (var i = 0; i < (text < 0 ? groups.size() : text); i++) {
      fields(groups.get(i));
    }
    if (text >= 0) {
      text(groups.get(text));
      for (var i = text + 1; i < tail; i++) {
        paragraphs(groups.get(i));
      }
      for (var i = tail; i < groups.size(); i++) {
        fields(groups.get(i));
      }
    }
    if (!article.hasHeadline()) {
      title();
    }
  }

  private int textGroup() {
    for (var i = 0; i < groups.size(); i++) {
      for (var line : groups.get(i)) {
        if (label(line).filter(found -> found.fact().equals("body")).isPresent()) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The fields after the text: all groups to the end that begin with a label. */
  private int tail(int text) {
    var tail = groups.size();
    var titled = false;
    while (tail - 1 > text) {
      var found = label(groups.get(tail - 1).get(0));
      if (found.isEmpty() || titled && !isBeforeTitle(found.get())) {
        break;
      }
      titled |= found.get().fact().equals("headline");
      tail--;
    }
    return tail;
  }

  private static boolean isBeforeTitle(ExportLabels.Found found) {
    return BEFORE_TITLE.contains(Lines.letters(found.label()));
  }

  /** Labelled lines, each with the lines that go on with it; what has no label first is the headline. */
  private void fields(List<ExportLine> group) {
    for (var from = 0; from < group.size(); ) {
      var found = label(group.get(from));
      var to = from + 1;
      while (to < group.size() && label(group.get(to)).isEmpty()) {
        to++;
      }
      if (found.isPresent()) {
        field(found.get(), group.subList(from, to));
      } else {
        plain(group.subList(from, to));
      }
      from = to;
    }
  }

  private void field(ExportLabels.Found found, List<ExportLine> lines) {
    var rest = ExportLines.joined(lines.subList(1, lines.size()));
    var value = (found.value() + " " + rest).strip();
    var line = lines.get(0).first();
    if (value.equalsIgnoreCase("None available.")) {
      article.junk(lines);
    } else if (found.fact().equals("keyword")) {
      for (var keyword : value.split(";")) {
        article.field(found.label(), keyword.strip(), line, "keyword");
      }
    } else {
      article.field(found.label(), value, line, found.asField());
    }
  }

  private void plain(List<ExportLine> lines) {
    var text = lines.get(0).stripped();
    if (text.startsWith("http://") || text.startsWith("https://")) {
      lines.forEach(line -> article.field("", line.stripped(), line.first(), "archive"));
    } else if (!article.hasHeadline()) {
      article.headline(lines);
    } else {
      lines.forEach(line -> article.field("", line.stripped(), line.first(), "detail"));
    }
  }

  /** The group in which the text begins, behind its label. */
  private void text(List<ExportLine> group) {
    var at = 0;
    while (label(group.get(at)).filter(found -> found.fact().equals("body")).isEmpty()) {
      at++;
    }
    if (at > 0) {
      fields(group.subList(0, at));
    }
    var line = group.get(at);
    var found = label(line).orElseThrow();
    article.junk(found.label(), line.first());
    var lines = new ArrayList<ExportLine>();
    if (!found.value().isEmpty()) {
      lines.add(new ExportLine(
          line.first(), line.last(), found.value(), List.of(), true, line.piece(), false));
    }
    var end = at + 1;
    // Old exports leave no blank line before the next field.
    var title = lastTitle(group);
    while (end < group.size() && !(end <= title && isOwnField(group.get(end)))) {
      lines.add(group.get(end++));
    }
    if (!lines.isEmpty()) {
      paragraphs(lines);
    }
    if (end < group.size()) {
      fields(group.subList(end, group.size()));
    }
  }

  /** The last line with the field of the title; -1 where there is none. */
  private static int lastTitle(List<ExportLine> group) {
    for (var i = group.size() - 1; i >= 0; i--) {
      if (label(group.get(i)).filter(found -> found.fact().equals("headline")).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOwnField(ExportLine line) {
    return label(line)
        .filter(found -> isBeforeTitle(found) || found.fact().equals("headline"))
        .isPresent();
  }

  /** Each line is a paragraph, unless the lines were set to a measure. */
  private void paragraphs(List<ExportLine> lines) {
    if (article.isWrapped()) {
      article.body(lines);
    } else {
      lines.forEach(line -> article.body(List.of(line)));
    }
  }

  /** Without a first line, the field of the title is the headline. */
  private void title() {
    for (var i = 0; i < article.fields().size(); i++) {
      var field = article.fields().get(i);
      if (field.fact().equals("headline")) {
        article.fields().remove(i);
        article.junk(field.label().toString(), field.line());
        article.headlineFirst(field.value().toString(), field.line());
        return;
      }
    }
  }

  /** The year counts only where no day is given. */
  private static void year(ExportArticle article) {
    var dated = article.has("published");
    article.replaceFact("year", dated ? "detail" : "published");
  }
}
