package org.offprint.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Inline;
import org.offprint.article.Language;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/** What a line of the head, or a part of it, may be; asked in this order. */
final class HeadReaders {

  /** Reads one thing. */
  @FunctionalInterface
  interface HeadReader {
    /** What is found in a text; empty where it is something else, or the fact is known already. */
    List<Hit> read(List<Inline> content, String text, Facts known);
  }

  private final Optional<Language> language;
  private final DateLine dates;
  private final BylineLine bylines;

  HeadReaders(Optional<Language> language) {
    this.language = language;
    dates = new DateLine(language);
    bylines = new BylineLine(language);
  }

  List<HeadReader> all() {
    return List.of(
        dates::labelled,
        this::title,
        this::helper,
        this::source,
        bylines::labelled,
        dates::bare,
        bylines::bare);
  }

  private List<Hit> title(List<Inline> content, String text, Facts known) {
    return PrintedLabels.at("title", text, language)
        .filter(label -> known.headline.isEmpty() && label.end() < text.length())
        .map(label -> new Hit(
            Role.HEADLINE,
            "labelled-headline",
            0.95,
            "headline",
            0,
            label.end(),
            text.length(),
            facts -> facts.headline = Cut.at(content, label.end()).after()))
        .map(List::of)
        .orElse(List.of());
  }

  /** Who reported, edited, translated or took pictures: a printed pair, and contributors where the names can be told. */
  private List<Hit> helper(List<Inline> content, String text, Facts known) {
    for (var role : List.of(
        Contributor.Role.REPORTER,
        Contributor.Role.EDITOR,
        Contributor.Role.TRANSLATOR,
        Contributor.Role.PHOTOGRAPHER,
        Contributor.Role.ILLUSTRATOR)) {
      var kind = role.name().toLowerCase(Locale.ROOT);
      var label = PrintedLabels.at(kind, text, language);
      if (label.isPresent()) {
        var names = text.substring(label.get().end());
        var people = Names.read(names, role);
        if (people.isPresent()) {
          var printed = text.substring(0, label.get().end()).strip();
          return List.of(new Hit(
              Role.BYLINE,
              "labelled-" + kind,
              0.9,
              HeadLine.DETAILS,
              0,
              0,
              text.length(),
              facts -> facts.help(detail(printed, names), people.get())));
        }
      }
    }
    return List.of();
  }

  private static Detail detail(String label, String names) {
    var bare = label.endsWith(":") || label.endsWith("：")
        ? label.substring(0, label.length() - 1).strip()
        : label;
    return new Detail(Words.of(bare), Words.of(names.strip()));
  }

  private List<Hit> source(List<Inline> content, String text, Facts known) {
    for (var kind : List.of("source", "archive")) {
      var label = PrintedLabels.at(kind, text, language);
      if (label.isPresent() && label.get().end() < text.length()) {
        var rest = Cut.at(content, label.get().end()).after();
        var address = Addresses.only(rest);
        var archive = kind.equals("archive");
        if (address.isPresent() && (archive ? known.archive : known.original).isEmpty()) {
          return List.of(new Hit(
              Role.SOURCE,
              "labelled-" + kind,
              0.95,
              kind,
              0,
              label.get().end(),
              text.length(),
              facts -> put(facts, archive, address.get())));
        }
      }
    }
    return List.of();
  }

  private static void put(Facts facts, boolean archive, Target target) {
    if (archive) {
      facts.archive = Optional.of(target);
    } else {
      facts.original = Optional.of(target);
    }
  }
}
