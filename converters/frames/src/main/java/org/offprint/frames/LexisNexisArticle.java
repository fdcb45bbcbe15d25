package org.offprint.frames;

import java.util.List;
import java.util.Optional;

/**
 * One article as LexisNexis prints it: publication and date set in the middle, headline, labelled fields, text, labelled
 * fields, copyright. Any of them may be absent, and the headline may stand before the date.
 */
final class LexisNexisArticle {

  private static final int HEAD_UNITS = 24;
  private static final int TEXT_UNITS = 6;

  private final List<LexisNexisUnits.Unit> units;
  private final ExportArticle article;
  private boolean publication;
  private boolean date;
  private boolean headline;
  private boolean standfirst;
  private String label = "";
  private String rights = "";
  private int rightsLine;

  /** Whether the headline stands first, as in Nexis Uni. */
  private final boolean headlineFirst;

  private LexisNexisArticle(
      List<LexisNexisUnits.Unit> units, ExportArticle article, boolean headlineFirst) {
    this.units = units;
    this.article = article;
    this.headlineFirst = headlineFirst;
  }

  /** An article of Nexis Uni. */
  static void readNexis(List<ExportLine> lines, ExportArticle article) {
    new LexisNexisArticle(LexisNexisUnits.ofNexis(lines), article, true).read();
  }

  /** An article of the old service. */
  static void read(List<ExportLine> lines, ExportArticle article) {
    new LexisNexisArticle(LexisNexisUnits.of(lines), article, false).read();
  }

  private void read() {
    var tail = tailStart();
    var head = headEnd(tail);
    headline = units.subList(0, head).stream().anyMatch(unit -> unit.is("headline"));
    for (var i = 0; i < head; i++) {
      head(i, head);
    }
    for (var i = head; i < tail; i++) {
      body(units.get(i));
    }
    for (var i = tail; i < units.size(); i++) {
      tail(units.get(i));
    }
    if (!rights.isEmpty()) {
      article.field("", rights, rightsLine, "rights");
    }
  }

  /**
   * The fields at the end begin with a known label; between them and after a field of running text other paragraphs may
   * stand. A label in the text that other text follows is text.
   */
  private int tailStart() {
    var start = units.size();
    var passed = 0;
    for (var i = units.size() - 1; i >= 0 && passed <= TEXT_UNITS; i--) {
      var unit = units.get(i);
      if (unit.isTail()) {
        if (passed > 0 && !mayPass(i, start)) {
          return start;
        }
        start = i;
        passed = 0;
      } else {
        passed++;
      }
    }
    return start;
  }

  /** Whether all between a tail field and the known tail is a field, or goes on a field of running text. */
  private boolean mayPass(int from, int start) {
    var text = false;
    for (var i = from; i < start; i++) {
      var label = units.get(i).label();
      text = label.map(ExportLabels.Found::isText).orElse(text);
      if (label.isEmpty() && !text) {
        return false;
      }
    }
    return true;
  }

  /** The head ends with the stated length and the fields right after it; without that, with the last field near the top. */
  private int headEnd(int tail) {
    var most = Math.min(tail, HEAD_UNITS);
    var end = 0;
    for (var i = 0; i < most; i++) {
      if (units.get(i).is("length")) {
        end = i + 1;
        break;
      }
    }
    if (end == 0) {
      end = lastField(most);
    }
    while (end > 0 && end < tail && units.get(end).isHead()) {
      end++;
    }
    return end > 0 ? end : bareHead(most);
  }

  private int lastField(int most) {
    var end = 0;
    var between = 0;
    for (var i = 0; i < most && between <= 4; i++) {
      var head = units.get(i).isHead();
      end = head ? i + 1 : end;
      between = head ? 0 : between + 1;
    }
    return end;
  }

  /** Publication, date, headline and no field. */
  private int bareHead(int most) {
    var dated = false;
    for (var i = 0; i < Math.min(4, most); i++) {
      if (dated && !isCentred(i)) {
        return i + 1 < units.size() ? i + 1 : i;
      }
      dated |= ExportDate.of(units.get(i).lines().get(0).stripped()).isPresent();
    }
    return 0;
  }

  private boolean isCentred(int i) {
    return units.get(i).lines().get(0).isCentred();
  }

  private void head(int i, int head) {
    var unit = units.get(i);
    if (unit.label().isPresent()) {
      field(unit);
      return;
    }
    if (unit.isRights()) {
      rightsInHead(unit);
      return;
    }
    var first = unit.lines().get(0);
    var dated = ExportDate.of(first.stripped());
    if (headlineFirst && i == 0) {
      title(unit, i, head);
    } else if (!date && dated.isPresent() && (publication || dated.get().isDay())) {
      date(unit, dated.get());
    } else if (!publication && (first.isCentred() || dateFollows(i))) {
      publication(unit);
    } else if (date && first.isCentred()) {
      article.field("", unit.text(), unit.line(), "edition");
    } else {
      title(unit, i, head);
    }
  }

  /** A notice of copyright may have the name of the publication under it. */
  private void rightsInHead(LexisNexisUnits.Unit unit) {
    var lines = unit.lines();
    var last = lines.size() - 1;
    var name = new LexisNexisUnits.Unit(lines.subList(last, last + 1), Optional.empty());
    if (publication || last == 0 || name.isRights() || !lines.get(last).isCentred()) {
      rights(unit);
    } else {
      rights(new LexisNexisUnits.Unit(lines.subList(0, last), Optional.empty()));
      publication(name);
    }
  }

  private boolean dateFollows(int i) {
    for (var j = i + 1; j < Math.min(i + (headlineFirst ? 2 : 3), units.size()); j++) {
      if (ExportDate.of(units.get(j).lines().get(0).stripped()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The name of the publication; lines under it may hold the date. */
  private void publication(LexisNexisUnits.Unit unit) {
    publication = true;
    var lines = unit.lines();
    var first = lines.get(0);
    article.field("", first.stripped(), first.first(), "publication");
    if (lines.size() > 1) {
      var rest = lines.subList(1, lines.size());
      var dated = ExportDate.of(rest.get(0).stripped());
      if (!date && dated.isPresent()) {
        date(new LexisNexisUnits.Unit(rest, Optional.empty()), dated.get());
      } else {
        article.field("", ExportLines.joined(rest), rest.get(0).first(), "detail");
      }
    }
  }

  private void date(LexisNexisUnits.Unit unit, ExportDate dated) {
    date = true;
    article.field("", dated.date(), unit.line(), "published");
    var lines = unit.lines();
    var edition = ExportLines.joined(lines.subList(1, lines.size()));
    var all = (dated.edition() + " " + edition).strip();
    article.field("", all, lines.get(lines.size() - 1).first(), "edition");
  }

  private void title(LexisNexisUnits.Unit unit, int i, int head) {
    if (!headline) {
      headline = true;
      article.headline(unit.lines());
    } else if (!standfirst && i + 1 < head) {
      standfirst = true;
      article.field("", unit.text(), unit.line(), "standfirst");
    } else {
      article.body(unit.lines());
    }
  }

  private void field(LexisNexisUnits.Unit unit) {
    var found = unit.label().orElseThrow();
    switch (found.fact()) {
      case "headline" -> {
        if (article.hasHeadline()) {
          article.field(found.label(), unit.text(), unit.line(), "detail");
        } else {
          article.junk(found.label(), unit.line());
          article.headline(unit.text(), unit.line());
        }
      }
      case "section" -> article.section(found.label(), unit.text(), unit.line());
      case "body" -> {
        article.junk(found.label(), unit.line());
        if (!unit.text().isEmpty()) {
          article.text(unit.text(), unit.line());
        }
      }
      default -> article.field(found.label(), unit.text(), unit.line(), found.asField());
    }
  }

  private void body(LexisNexisUnits.Unit unit) {
    article.body(unit.lines());
  }

  /** A paragraph after a field of running text goes on with it. */
  private void tail(LexisNexisUnits.Unit unit) {
    if (unit.label().isPresent()) {
      label = unit.label().get().label();
      field(unit);
    } else if (unit.isRights()) {
      rights(unit);
    } else {
      article.field(label, unit.text(), unit.line(), "detail");
    }
  }

  private void rights(LexisNexisUnits.Unit unit) {
    rightsLine = rights.isEmpty() ? unit.line() : rightsLine;
    rights = (rights + " " + unit.text()).strip();
  }
}
