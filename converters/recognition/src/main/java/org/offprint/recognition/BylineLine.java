package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;
import org.offprint.article.Language;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/** Bylines of the head: after a label such as "By", with or without a date behind them, or without a label. */
final class BylineLine {

  private final Optional<Language> language;
  private final DateReader dates;

  BylineLine(Optional<Language> language) {
    this.language = language;
    dates = new DateReader(language);
  }

  List<Hit> labelled(List<Inline> content, String text, Facts known) {
    if (known.byline.isPresent()) {
      return List.of();
    }
    var byline = BylineReader.labelled(content, language);
    if (byline.isPresent()) {
      return List.of(hit(byline.get(), text.length(), "byline-in-head", 0.97));
    }
    return dates
        .trailing(text)
        .flatMap(date -> {
          var rest = Cut.at(content, date.start()).before();
          return BylineReader.labelled(rest, language).map(found -> {
            var hit = hit(found, date.start(), "byline-in-head", 0.95);
            return known.published.isPresent()
                ? List.of(hit)
                : List.of(
                    hit, DateLine.published(date.start(), date.end(), date.printed(text), 0.9));
          });
        })
        .orElse(List.of());
  }

  List<Hit> bare(List<Inline> content, String text, Facts known) {
    return known.byline.isPresent()
        ? List.of()
        : BylineReader.bare(content)
            .map(byline -> List.of(hit(byline, text.length(), "name-in-head", 0.8)))
            .orElse(List.of());
  }

  static Hit hit(BylineReader.Byline byline, int end, String rule, double confidence) {
    var printed = new Printed<>(Words.of(byline.printed()), List.of(byline.contributors()));
    return new Hit(
        Role.BYLINE,
        rule,
        confidence,
        "byline",
        0,
        byline.start(),
        Math.max(end, byline.start() + byline.printed().length()),
        facts -> facts.byline = Optional.of(printed));
  }
}
