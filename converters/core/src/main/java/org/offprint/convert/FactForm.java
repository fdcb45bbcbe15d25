package org.offprint.convert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offprint.article.Contributor;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** The facts of an article in the form in which a person gives them: a line of text for each field. */
public final class FactForm {

  private FactForm() {}

  /**
   * The facts of an article.
   *
   * @param entry the article with what stands beside it
   * @return a line for each of {@link Corrections#FIELDS}, in that order; empty where there is no such fact. A date is
   *     its ISO form where it has one reading, else as printed. A language that was only detected is there too
   */
  public static Map<String, String> of(Entry entry) {
    var article = entry.article();
    var source = entry.source();
    var form = new LinkedHashMap<String, String>();
    put(form, "headline", plain(article.headline()));
    put(form, "kicker", words(article.kicker()));
    put(form, "standfirst", plain(article.standfirst()));
    put(form, "byline", article.byline().map(one -> one.printed().toString()).orElse(""));
    put(form, "contributors", contributors(article.contributors()));
    put(
        form,
        "dateline",
        article.dateline().map(one -> one.printed().toString()).orElse(""));
    put(form, "published", date(article.published()));
    put(form, "updated", date(article.updated()));
    put(form, "source", target(source.original()));
    put(form, "archive", target(source.archive()));
    put(form, "captured", date(source.captured()));
    put(
        form,
        "publication",
        article.publication().map(one -> one.name().toString()).orElse(""));
    put(form, "section", words(article.section()));
    put(form, "page", words(article.page()));
    put(form, "edition", words(article.edition()));
    var language = Supplied.language(article).value();
    put(form, "language", language.isUndetermined() ? "" : language.tag());
    put(form, "rights", words(article.rights()));
    put(
        form,
        "keywords",
        article.keywords().stream().map(Words::toString).collect(Collectors.joining("; ")));
    put(
        form,
        "identifiers",
        article.identifiers().stream()
            .map(one -> one.scheme() + ": " + one.value())
            .collect(Collectors.joining("; ")));
    return Collections.unmodifiableMap(form);
  }

  private static void put(Map<String, String> form, String field, String value) {
    form.put(field, line(value));
  }

  /**
   * A text in one line.
   *
   * @param text the text
   * @return the text with single blanks between its words, and none around them
   */
  public static String line(String text) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u0085') {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static String plain(List<Inline> content) {
    return Inlines.plain(content);
  }

  private static String words(Optional<Words> words) {
    return words.map(Words::toString).orElse("");
  }

  private static String target(Optional<Target> target) {
    return target.map(one -> one.printed().toString()).orElse("");
  }

  private static String date(Optional<Printed<Moment>> date) {
    return date.map(one -> one.reading().map(Moment::iso).orElse(one.printed().toString()))
        .orElse("");
  }

  private static String contributors(List<Contributor> all) {
    return all.stream().map(FactForm::contributor).collect(Collectors.joining("; "));
  }

  private static String contributor(Contributor one) {
    return one.role() == Contributor.Role.AUTHOR
        ? one.name().toString()
        : one.name() + " (" + one.role().name().toLowerCase(Locale.ROOT) + ")";
  }
}
