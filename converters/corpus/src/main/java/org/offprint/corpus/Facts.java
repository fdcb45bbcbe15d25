package org.offprint.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * What is known of an article, by name, in one order for all articles. A value is an {@code Optional} of a string, or a
 * list of strings or of pairs; what is absent is there as empty. The key of a row is {@code file}; {@code id} tells
 * articles of one file apart.
 */
final class Facts {

  private final Map<String, Object> facts = new LinkedHashMap<>();

  private Facts() {}

  /** The facts of an article. */
  static Map<String, Object> of(Entry entry) {
    var facts = new Facts();
    facts.add(entry);
    return facts.facts;
  }

  private void add(Entry entry) {
    var article = entry.article();
    var source = entry.source();
    put("file", source.input().map(Source.Input::name));
    facts.put("id", Optional.of(Supplied.identifier(entry).value()));
    put("headline", article.headline());
    put("kicker", article.kicker());
    put("standfirst", article.standfirst());
    people(article);
    put("dateline", article.dateline().map(Printed::printed));
    put("place", article.dateline().flatMap(Printed::reading));
    date("published", article.published());
    date("updated", article.updated());
    put("publication", article.publication().map(one -> one.name()));
    put(
        "publicationBasis",
        article.publication().map(one -> one.basis().name().toLowerCase(Locale.ROOT)));
    put("section", article.section());
    put("page", article.page());
    put("edition", article.edition());
    facts.put("keywords", article.keywords().stream().map(RunningText::line).toList());
    put("rights", article.rights());
    language(article);
    put("source", source.original().map(Target::printed));
    put("archive", source.archive().map(Target::printed));
    date("captured", source.captured());
    facts.put(
        "identifiers",
        article.identifiers().stream()
            .map(one -> pair("scheme", one.scheme(), "value", one.value()))
            .toList());
    facts.put(
        "details",
        article.details().stream()
            .map(one -> pair("label", one.label(), "value", one.value()))
            .toList());
    facts.put("credits", article.credits().stream().map(Facts::line).toList());
    put("sha256", source.input().map(Source.Input::sha256));
  }

  private void people(Article article) {
    put("byline", article.byline().map(Printed::printed));
    var all = article.contributors();
    facts.put(
        "authors",
        all.stream()
            .filter(Contributor.Person.class::isInstance)
            .filter(one -> one.role() == Role.AUTHOR || one.role() == Role.REPORTER)
            .map(one -> RunningText.line(one.name()))
            .toList());
    facts.put(
        "agencies",
        all.stream()
            .filter(Contributor.Agency.class::isInstance)
            .map(one -> RunningText.line(one.name()))
            .toList());
  }

  /** What the archive says, and apart from it what was told by the words. */
  private void language(Article article) {
    put("language", article.language().map(language -> language.tag()));
    var supplied = Supplied.language(article);
    put(
        "languageDetected",
        Optional.of(supplied)
            .filter(one -> one.supplied() && !one.value().isUndetermined())
            .map(one -> one.value().tag()));
  }

  private static Map<String, String> pair(String first, Words one, String second, Words two) {
    var pair = new LinkedHashMap<String, String>();
    pair.put(first, RunningText.line(one));
    pair.put(second, RunningText.line(two));
    return pair;
  }

  private static String line(List<Inline> content) {
    return RunningText.line(Inlines.plain(content));
  }

  private void date(String name, Optional<Printed<Moment>> date) {
    put(name, date.flatMap(Printed::reading).map(Moment::iso));
    put(name + "Printed", date.map(Printed::printed));
  }

  private void put(String name, List<Inline> content) {
    put(name, Optional.of(Inlines.plain(content)));
  }

  private void put(String name, Optional<? extends CharSequence> value) {
    facts.put(name, value.map(RunningText::line).filter(text -> !text.isEmpty()));
  }
}
