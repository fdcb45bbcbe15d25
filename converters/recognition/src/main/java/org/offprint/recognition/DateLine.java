package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Target;
import org.offprint.convert.Role;

/** Dates of the head: after a label that says what they are, or alone. */
final class DateLine {

  private final Optional<Language> language;
  private final DateReader dates;

  DateLine(Optional<Language> language) {
    this.language = language;
    dates = new DateReader(language);
  }

  /** "Published: March 1, 2024", "Updated 3:21 PM EET, September 11, 2024", "Captured: 2019-05-09 from [..](..)". */
  List<Hit> labelled(List<Inline> content, String text, Facts known) {
    var hits = new ArrayList<Hit>();
    var from = 0;
    while (from < text.length() && hits.size() < 3) {
      var rest = text.substring(from);
      var hit = one(content, rest, known);
      if (hit.isEmpty()) {
        break;
      }
      hits.add(hit.get().shifted(from));
      from = skip(text, from + hit.get().end());
    }
    return hits;
  }

  private static int skip(String text, int from) {
    var at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    return at;
  }

  private Optional<Hit> one(List<Inline> content, String text, Facts known) {
    for (var kind : List.of("updated", "published", "captured")) {
      var label = PrintedLabels.at(kind, text, language);
      if (label.isPresent() && isOpen(kind, known)) {
        var hit = dated(kind, content, text, label.get().end());
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOpen(String kind, Facts known) {
    return switch (kind) {
      case "updated" -> known.updated.isEmpty();
      case "published" -> known.published.isEmpty();
      default -> known.captured.isEmpty();
    };
  }

  private Optional<Hit> dated(String kind, List<Inline> content, String text, int value) {
    var rest = text.substring(value);
    var whole = dates.labelled(rest);
    if (whole.isPresent()) {
      return Optional.of(hit(kind, value, text.length(), whole.get().printed(rest)));
    }
    var leading = dates.leading(rest);
    if (leading.isEmpty()) {
      return Optional.empty();
    }
    var printed = leading.get().printed(rest);
    var link = HeadLine.link(content);
    if (kind.equals("captured") && link.isPresent()) {
      return Optional.of(clip(value, text.length(), printed, link.get().target()));
    }
    var after = skip(rest, leading.get().end());
    var more = after < rest.length() && isLabel(rest.substring(after));
    return more
        ? Optional.of(hit(kind, value, value + leading.get().end(), printed))
        : Optional.empty();
  }

  private boolean isLabel(String text) {
    return PrintedLabels.at("updated", text, language).isPresent()
        || PrintedLabels.at("published", text, language).isPresent();
  }

  private static Hit hit(String kind, int value, int end, Printed<Moment> printed) {
    var role = kind.equals("updated")
        ? Role.UPDATED
        : kind.equals("published") ? Role.PUBLISHED : Role.DETAIL;
    return new Hit(role, "labelled-" + kind, 0.97, kind, 0, value, end, facts -> {
      switch (kind) {
        case "updated" -> facts.updated = Optional.of(printed);
        case "published" -> facts.published = Optional.of(printed);
        default -> facts.captured = Optional.of(printed);
      }
    });
  }

  /** The line of a clipping tool: when the page was saved, and from where. */
  private static Hit clip(int value, int end, Printed<Moment> printed, Target target) {
    return new Hit(Role.DETAIL, "capture-line", 0.97, "captured", 0, value, end, facts -> {
      facts.captured = Optional.of(printed);
      if (facts.original.isEmpty()) {
        facts.original = Optional.of(target);
      }
    });
  }

  /** A date and nothing else, or a day before or after a name. */
  List<Hit> bare(List<Inline> content, String text, Facts known) {
    if (known.published.isPresent()) {
      return List.of();
    }
    var whole = dates.whole(text);
    if (whole.isPresent()) {
      return List.of(published(0, text.length(), whole.get().printed(text), 0.95));
    }
    if (known.byline.isPresent()) {
      return List.of();
    }
    return leading(content, text).or(() -> trailing(content, text)).orElse(List.of());
  }

  private Optional<List<Hit>> leading(List<Inline> content, String text) {
    return dates.leading(text).flatMap(found -> {
      var rest = Cut.at(content, found.end()).after();
      var shift = text.length() - Inlines.plain(rest).length();
      return BylineReader.bare(rest)
          .map(byline -> List.of(
              published(found.start(), found.end(), found.printed(text), 0.85),
              BylineLine.hit(byline, 0, "byline-beside-date", 0.8).shifted(shift)));
    });
  }

  private Optional<List<Hit>> trailing(List<Inline> content, String text) {
    return dates.trailing(text).flatMap(found -> {
      var rest = Cut.at(content, found.start()).before();
      return BylineReader.bare(rest)
          .map(byline -> List.of(
              BylineLine.hit(byline, 0, "byline-beside-date", 0.8),
              published(found.start(), found.end(), found.printed(text), 0.85)));
    });
  }

  static Hit published(int start, int end, Printed<Moment> printed, double confidence) {
    return new Hit(
        Role.PUBLISHED,
        "date-in-head",
        confidence,
        "published",
        start,
        start,
        end,
        facts -> facts.published = Optional.of(printed));
  }
}
