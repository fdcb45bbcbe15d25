package org.offprint.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.OwnOutput;

/**
 * What the properties of a document say. A text is empty where nothing is known; what was supplied is named by the
 * custom property {@code supplied}.
 *
 * @param title the title, never empty
 * @param creators who wrote it, in one line
 * @param description the standfirst
 * @param keywords the keywords, in one line
 * @param category the section
 * @param identifier a URN
 * @param language a language tag
 * @param custom the custom properties, by their names
 */
record Facts(
    String title,
    String creators,
    String description,
    String keywords,
    String category,
    String identifier,
    Language language,
    Map<String, String> custom) {

  /** The facts of an article. */
  static Facts of(Entry entry) {
    var article = entry.article();
    var title = Supplied.title(article);
    var language = Supplied.language(article);
    var supplied = new ArrayList<String>();
    if (title.supplied()) {
      supplied.add("title");
    }
    if (language.supplied()) {
      supplied.add("language");
    }
    supplied.add("identifier");
    return new Facts(
        title.value(),
        creators(article),
        line(article.standfirst()),
        joined("; ", article.keywords()),
        text(article.section()),
        Supplied.identifier(entry).value(),
        language.value(),
        custom(entry, supplied));
  }

  /** The facts of a book. */
  static Facts of(Edition.Anthology book, Language language) {
    var facts = book.facts();
    var custom = new LinkedHashMap<String, String>();
    put(custom, "articles", Integer.toString(book.size()));
    put(custom, "rights", text(facts.rights()));
    put(custom, "tool", OwnOutput.GENERATOR);
    var title = line(facts.title());
    if (title.isEmpty()) {
      put(custom, "supplied", "title");
    }
    return new Facts(
        title.isEmpty() ? "[" + book.size() + "]" : title,
        joined("; ", facts.editors().stream().map(Contributor::name).toList()),
        "",
        "",
        "",
        "",
        language,
        custom);
  }

  private static Map<String, String> custom(Entry entry, List<String> supplied) {
    var article = entry.article();
    var source = entry.source();
    var custom = new LinkedHashMap<String, String>();
    put(custom, "source", printed(source.original()));
    put(custom, "archivedCopy", printed(source.archive()));
    date(custom, "captured", source.captured());
    put(custom, "publication", text(article.publication().map(one -> one.name())));
    date(custom, "datePublished", article.published());
    date(custom, "dateModified", article.updated());
    put(custom, "byline", text(article.byline().map(Printed::printed)));
    put(custom, "agency", joined("; ", agencies(article)));
    put(custom, "dateline", text(article.dateline().map(Printed::printed)));
    put(custom, "kicker", text(article.kicker()));
    put(custom, "section", text(article.section()));
    put(custom, "page", text(article.page()));
    put(custom, "edition", text(article.edition()));
    put(custom, "rights", text(article.rights()));
    var identifiers = article.identifiers().stream()
        .map(one -> one.scheme() + ": " + one.value())
        .toList();
    put(custom, "identifiers", String.join("; ", identifiers));
    var details =
        article.details().stream().map(one -> one.label() + ": " + one.value()).toList();
    put(custom, "details", String.join("; ", details));
    source.input().ifPresent(input -> input(custom, input));
    put(custom, "repairs", String.join(" ", entry.repairs()));
    put(custom, "tool", OwnOutput.GENERATOR);
    put(custom, "supplied", String.join(" ", supplied));
    return custom;
  }

  private static void input(Map<String, String> custom, Source.Input input) {
    put(custom, "inputName", input.name().toString());
    put(custom, "inputSha256", input.sha256());
  }

  private static void date(
      Map<String, String> custom, String name, Optional<Printed<Moment>> date) {
    date.ifPresent(one -> {
      one.reading().ifPresent(moment -> put(custom, name, moment.iso()));
      put(custom, name + "Printed", one.printed().toString());
    });
  }

  private static void put(Map<String, String> custom, String name, String value) {
    if (!value.isBlank()) {
      custom.put(name, value);
    }
  }

  private static String printed(Optional<Target> target) {
    return target.map(one -> one.printed().toString()).orElse("");
  }

  private static String text(Optional<Words> words) {
    return words.map(Words::toString).orElse("");
  }

  private static String joined(String between, List<Words> words) {
    return String.join(between, words.stream().map(Words::toString).toList());
  }

  private static String line(List<Inline> inlines) {
    return Inlines.plain(inlines).replace('\n', ' ').strip();
  }

  /** Persons, else agencies, else the byline as printed. */
  private static String creators(Article article) {
    var persons = writers(article, Contributor.Person.class);
    if (!persons.isEmpty()) {
      return joined("; ", persons);
    }
    var agencies = writers(article, Contributor.Agency.class);
    if (!agencies.isEmpty()) {
      return joined("; ", agencies);
    }
    return article.contributors().isEmpty() ? text(article.byline().map(Printed::printed)) : "";
  }

  private static List<Words> writers(Article article, Class<? extends Contributor> kind) {
    return article.contributors().stream()
        .filter(kind::isInstance)
        .filter(
            one -> one.role() == Contributor.Role.AUTHOR || one.role() == Contributor.Role.REPORTER)
        .map(Contributor::name)
        .distinct()
        .toList();
  }

  private static List<Words> agencies(Article article) {
    return article.contributors().stream()
        .filter(Contributor.Agency.class::isInstance)
        .map(Contributor::name)
        .distinct()
        .toList();
  }
}
