package org.offprint.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Offprint;
import org.offprint.convert.Reading;

/** What is read from a file, in the words of the {@link AnswerKey}. */
final class FoundValues {

  /** The values of a file in which no article was found. */
  static final Map<String, String> NONE =
      AnswerKey.FIELDS.stream().collect(Collectors.toMap(field -> field, field -> ""));

  private FoundValues() {}

  /** The articles of a file; none where there is no word in it. */
  static List<Reading> readings(Path file) throws IOException {
    var all = new ArrayList<Reading>();
    try (var readings = Offprint.standard().read(file)) {
      for (var next = readings.next(); next.isPresent(); next = readings.next()) {
        all.add(next.get());
      }
    } catch (ConversionException.NoArticle none) {
      return List.of();
    }
    return all;
  }

  static Map<String, String> of(Reading reading) {
    var article = reading.article();
    var authors = article.contributors().stream()
        .filter(one -> one.role() == Contributor.Role.AUTHOR)
        .map(one -> one.name().toString())
        .collect(Collectors.joining("; "));
    var day = article
        .published()
        .flatMap(Printed::reading)
        .map(Moment::iso)
        .map(iso -> iso.substring(0, Math.min(10, iso.length())));
    var language = Supplied.language(article).value();
    return Map.of(
        "headline", Inlines.plain(article.headline()),
        "byline", authors,
        "published", day.orElse(""),
        "source",
            reading
                .source()
                .original()
                .map(Target::printed)
                .map(Object::toString)
                .orElse(""),
        "language", language.isUndetermined() ? "" : language.primary());
  }

  /** What has to be equal: of a language tag the language, of a time the day. */
  static String comparable(String field, String value) {
    if (field.equals("language") && value.indexOf('-') > 0) {
      return value.substring(0, value.indexOf('-'));
    } else if (field.equals("published")) {
      return value.substring(0, Math.min(10, value.length()));
    }
    return String.join(" ", value.replace("\u200B", "").split("[\\s\u00A0]+")).strip();
  }
}
