package org.offprint.markdown;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.offprint.article.Article;
import org.offprint.article.ArticleBuilder;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Identifier;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Reads facts back from front matter that {@link Facts} wrote and a person may have edited; what does not fit is left. */
final class FactsReader {

  private final Yaml.Mapping facts;

  FactsReader(Yaml.Mapping frontMatter) {
    facts = Profiles.plain(frontMatter);
  }

  /** A builder with every fact but those that the text itself shows: headline, standfirst and body. */
  ArticleBuilder article() {
    var article = Article.builder();
    words("kicker").ifPresent(article::kicker);
    byline().ifPresent(article::byline);
    printed("published", FactsReader::moment).ifPresent(article::published);
    printed("updated", FactsReader::moment).ifPresent(article::updated);
    printed("dateline", text -> Optional.of(Words.of(text))).ifPresent(article::dateline);
    publication().ifPresent(article::publication);
    words("section").ifPresent(article::section);
    words("page").ifPresent(article::page);
    words("edition").ifPresent(article::edition);
    words("rights").ifPresent(article::rights);
    facts.text("lang").flatMap(Language::parse).ifPresent(article::language);
    texts("tags").forEach(article::keyword);
    maps("identifiers")
        .forEach(
            map -> both(map, "scheme", "value", Identifier::new).ifPresent(article::identifier));
    maps("details")
        .forEach(map -> both(map, "label", "value", Detail::new).ifPresent(article::detail));
    return article;
  }

  /** The standfirst in one line, where there is one. */
  Optional<String> subtitle() {
    return facts.text("subtitle");
  }

  /** The language of the labels in the text. */
  Language labels() {
    return facts
        .text("lang")
        .or(() -> facts.text("lang_detected"))
        .flatMap(Language::parse)
        .orElse(Language.UNDETERMINED);
  }

  Source source() {
    return new Source(
        address("source"), address("archive"), printed("captured", FactsReader::moment), input());
  }

  List<String> repairs() {
    var repairs = new ArrayList<String>();
    for (var map : maps("repairs")) {
      var name = map.text("name").orElse("");
      for (var i = 0; i < Math.min(number(map.text("times")), 100_000); i++) {
        repairs.add(name);
      }
    }
    return repairs;
  }

  private Optional<Words> words(String key) {
    return facts.text(key).map(Words::of);
  }

  private Stream<Words> texts(String key) {
    return facts.all(key).stream()
        .filter(value -> value instanceof Yaml.Scalar)
        .map(value -> Words.of(((Yaml.Scalar) value).text()));
  }

  private List<Yaml.Mapping> maps(String key) {
    return maps(facts.all(key));
  }

  private static List<Yaml.Mapping> maps(List<Yaml> values) {
    return values.stream()
        .filter(value -> value instanceof Yaml.Mapping)
        .map(value -> (Yaml.Mapping) value)
        .toList();
  }

  private static <T> Optional<T> both(
      Yaml.Mapping map,
      String first,
      String second,
      java.util.function.BiFunction<Words, Words, T> kind) {
    var label = map.text(first).filter(text -> !text.isBlank());
    var value = map.get(second)
        .filter(yaml -> yaml instanceof Yaml.Scalar)
        .map(yaml -> ((Yaml.Scalar) yaml).text());
    try {
      return label.isPresent() && value.isPresent()
          ? Optional.of(kind.apply(Words.of(label.get()), Words.of(value.get())))
          : Optional.empty();
    } catch (IllegalArgumentException blank) {
      return Optional.empty();
    }
  }

  private <T> Optional<Printed<T>> printed(String key, Function<String, Optional<T>> read) {
    var reading = facts.text(key);
    var printed = facts.text(key + "_printed").or(() -> reading);
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    var texts = reading.isPresent()
        ? Stream.of(reading.get())
        : texts(key + "_readings").map(Words::toString);
    var readings = texts.flatMap(text -> read.apply(text).stream()).toList();
    return Optional.of(new Printed<>(Words.of(printed.get()), readings));
  }

  private static Optional<Moment> moment(String iso) {
    try {
      return Optional.of(Moment.parse(iso));
    } catch (DateTimeException | IllegalArgumentException notIso) {
      return Optional.empty();
    }
  }

  private Optional<Printed<List<Contributor>>> byline() {
    var printed = facts.text("byline");
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    var readings = new ArrayList<List<Contributor>>();
    for (var reading : facts.all("byline_readings")) {
      readings.add(contributors(reading instanceof Yaml.Sequence list ? list.items() : List.of()));
    }
    if (readings.isEmpty() && facts.get("contributors").isPresent()) {
      readings.add(contributors(facts.all("contributors")));
    } else if (readings.isEmpty()) {
      var all = new ArrayList<Contributor>();
      named("author")
          .forEach(name -> all.add(new Contributor.Person(name, Contributor.Role.AUTHOR)));
      named("agency")
          .forEach(name -> all.add(new Contributor.Agency(name, Contributor.Role.AUTHOR)));
      if (!all.isEmpty()) {
        readings.add(all);
      }
    }
    return Optional.of(new Printed<>(Words.of(printed.get()), readings));
  }

  private Stream<Words> named(String key) {
    return texts(key).filter(name -> !name.isBlank());
  }

  private static List<Contributor> contributors(List<Yaml> values) {
    var contributors = new ArrayList<Contributor>();
    for (var map : maps(values)) {
      var name = map.text("name").map(Words::of).filter(words -> !words.isBlank());
      var role =
          constant(Contributor.Role.class, map.text("role")).orElse(Contributor.Role.CONTRIBUTOR);
      var agency = map.text("kind").equals(Optional.of("agency"));
      name.ifPresent(words -> contributors.add(
          agency ? new Contributor.Agency(words, role) : new Contributor.Person(words, role)));
    }
    return contributors;
  }

  private Optional<Publication> publication() {
    var basis = constant(Publication.Basis.class, facts.text("publisher_basis"))
        .orElse(Publication.Basis.PRINTED);
    return words("publisher")
        .filter(name -> !name.isBlank())
        .map(name -> new Publication(name, basis));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<String> name) {
    return Stream.of(type.getEnumConstants())
        .filter(one -> name.equals(Optional.of(one.name().toLowerCase(Locale.ROOT))))
        .findFirst();
  }

  private Optional<Target> address(String key) {
    return words(key).map(printed -> {
      var href = facts.text(key + "_href");
      try {
        return href.isPresent() ? new Target.Web(printed, href.get()) : Target.of(printed);
      } catch (IllegalArgumentException notAnAddress) {
        return Target.of(printed);
      }
    });
  }

  private Optional<Source.Input> input() {
    try {
      return words("input")
          .map(name -> new Source.Input(
              name,
              facts.text("input_sha256").orElse(""),
              facts.text("input_type").orElse(""),
              number(facts.text("input_bytes"))));
    } catch (IllegalArgumentException notAHash) {
      return Optional.empty();
    }
  }

  private static long number(Optional<String> digits) {
    try {
      return digits.map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
