package org.offprint.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.Role;

/**
 * The dates in a line of the head of a web page, held against those that the page states: a date without a label may be
 * that of a change, or of the day on which the page was shown.
 */
final class SavedPageDates {

  private static final int LONGEST_LINE = 80;

  private final Manuscript manuscript;
  private final Optional<Language> language;
  private final DateReader dates;

  SavedPageDates(Manuscript manuscript) {
    this.manuscript = manuscript;
    language = manuscript.language();
    dates = new DateReader(language);
  }

  /** What was found in a line, with the dates after it or beside words that are none of a date. */
  List<Hit> with(List<Inline> line, List<Hit> hits) {
    var facts = manuscript.facts();
    var text = Inlines.plain(line);
    var all = new ArrayList<>(hits);
    if (!has(hits, Role.PUBLISHED) && !has(hits, Role.UPDATED) && facts.published.isEmpty()) {
      var from = after(text, hits);
      published(line, text.substring(from), from).forEach(hit -> all.add(hit.shifted(from)));
    }
    if (!has(all, Role.UPDATED) && facts.updated.isEmpty()) {
      var from = after(text, all);
      labelled("updated", text.substring(from)).ifPresent(hit -> all.add(hit.shifted(from)));
    }
    var judged = new ArrayList<Hit>();
    all.forEach(hit -> judge(hit, has(all, Role.UPDATED)).ifPresent(judged::add));
    return judged;
  }

  private List<Hit> published(List<Inline> line, String rest, int from) {
    var labelled = from == 0
        ? List.<Hit>of()
        : new DateLine(language).labelled(line, rest, manuscript.facts());
    return labelled.isEmpty()
        ? labelled("published", rest).or(() -> bare(rest)).map(List::of).orElse(List.of())
        : labelled;
  }

  private static boolean has(List<Hit> hits, Role role) {
    return hits.stream().anyMatch(hit -> hit.role() == role);
  }

  private static int after(String text, List<Hit> hits) {
    var from = hits.stream().mapToInt(Hit::end).max().orElse(0);
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return from;
  }

  /** A day anywhere in a short line. */
  private Optional<Hit> bare(String text) {
    if (text.length() > LONGEST_LINE
        || PrintedLabels.at("updated", text, Optional.empty()).isPresent()) {
      return Optional.empty();
    }
    return dates
        .leading(text)
        .or(() -> dates.trailing(text))
        .map(found -> DateLine.published(found.start(), found.end(), found.printed(text), 0.8));
  }

  /** A day after a label, whatever follows. */
  private Optional<Hit> labelled(String kind, String text) {
    return PrintedLabels.at(kind, text, language).flatMap(label -> {
      var rest = text.substring(label.end());
      return dates
          .leading(rest)
          .map(found -> hit(
              kind.equals("updated") ? Role.UPDATED : Role.PUBLISHED,
              "labelled-" + kind,
              label.end() + found.start(),
              label.end() + found.end(),
              found.printed(rest)));
    });
  }

  private static Hit hit(Role role, String rule, int value, int end, Printed<Moment> printed) {
    var update = role == Role.UPDATED;
    return new Hit(role, rule, 0.9, update ? "updated" : "published", 0, value, end, facts -> {
      if (update) {
        facts.updated = Optional.of(printed);
      } else {
        facts.published = Optional.of(printed);
      }
    });
  }

  /** What an unlabelled date is by those that the page states. */
  private Optional<Hit> judge(Hit hit, boolean updated) {
    var stated = stated("published");
    var found = new Facts();
    hit.fact().accept(found);
    var day = found.published.flatMap(Printed::reading).flatMap(one -> day(one.iso()));
    if (!hit.rule().equals("date-in-head") || stated.isEmpty() || day.isEmpty()) {
      return Optional.of(hit);
    }
    var away = Math.abs(ChronoUnit.DAYS.between(stated.get(), day.get()));
    if (away > 0 && stated("updated").equals(day)) {
      return updated || manuscript.facts().updated.isPresent()
          ? Optional.empty()
          : Optional.of(hit(
              Role.UPDATED, "stated-as-updated", hit.value(), hit.end(), found.published.get()));
    }
    return away > 1 ? Optional.empty() : Optional.of(hit);
  }

  /** The day that the page states in data for machines. */
  private Optional<LocalDate> stated(String fact) {
    return manuscript.fields().stream()
        .filter(field -> field.label().toString().equals(fact) && isSure(field.rule()))
        .findFirst()
        .flatMap(field -> day(field.value().toString()));
  }

  private static boolean isSure(String rule) {
    return rule.equals("json-ld") || rule.contains("published_time") || rule.contains("modified");
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return iso.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(iso.substring(0, 10)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
