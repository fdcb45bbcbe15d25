package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.ArticleBuilder;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Entry;
import org.offprint.article.Identifier;
import org.offprint.article.Inline;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** The facts of one article as they are found; each is set once, by the first rule that finds it. */
final class Facts {

  List<Inline> headline = List.of();
  Optional<Words> kicker = Optional.empty();
  List<Inline> standfirst = List.of();
  Optional<Printed<List<Contributor>>> byline = Optional.empty();
  Optional<Printed<Words>> dateline = Optional.empty();
  Optional<Printed<Moment>> published = Optional.empty();
  Optional<Printed<Moment>> updated = Optional.empty();
  Optional<Printed<Moment>> captured = Optional.empty();
  Optional<Target> original = Optional.empty();
  Optional<Target> archive = Optional.empty();
  Optional<Words> section = Optional.empty();
  Optional<Words> page = Optional.empty();
  Optional<Words> edition = Optional.empty();
  Optional<Words> rights = Optional.empty();
  Optional<Publication> publication = Optional.empty();
  Optional<Language> language = Optional.empty();
  Optional<Source.Input> input = Optional.empty();
  final List<Words> keywords = new ArrayList<>();
  final List<Identifier> identifiers = new ArrayList<>();
  final List<Detail> details = new ArrayList<>();

  private final List<Contributor> helpers = new ArrayList<>();

  /** Adds contributors of a line of their own, which is kept as a printed pair. */
  void help(Detail printed, List<Contributor> people) {
    details.add(printed);
    helpers.addAll(people);
  }

  /** A person named all who had a part in it. */
  void nobodyElse() {
    helpers.clear();
  }

  /** Adds contributors whom a line of the text names, which stays there. */
  void help(List<Contributor> people) {
    helpers.addAll(people);
  }

  /** The byline with those whom lines of their own name. */
  private Optional<Printed<List<Contributor>>> wholeByline() {
    return byline.map(printed -> {
      if (helpers.isEmpty() || printed.reading().isEmpty()) {
        return printed;
      }
      var all = new ArrayList<>(printed.reading().get());
      all.addAll(helpers);
      return new Printed<>(printed.printed(), List.of(List.copyOf(all)));
    });
  }

  Article article(List<Block> body) {
    var builder = Article.builder().headline(headline).standfirst(standfirst).body(body);
    kicker.ifPresent(builder::kicker);
    wholeByline().ifPresent(builder::byline);
    dateline.ifPresent(builder::dateline);
    published.ifPresent(builder::published);
    updated.ifPresent(builder::updated);
    language.ifPresent(builder::language);
    publication.ifPresent(builder::publication);
    section.ifPresent(builder::section);
    page.ifPresent(builder::page);
    edition.ifPresent(builder::edition);
    rights.ifPresent(builder::rights);
    return lists(builder).build();
  }

  private ArticleBuilder lists(ArticleBuilder builder) {
    keywords.forEach(builder::keyword);
    identifiers.forEach(builder::identifier);
    details.forEach(builder::detail);
    return builder;
  }

  /** All that an entry says, its body aside. */
  void take(Entry entry) {
    var article = entry.article();
    headline = article.headline();
    kicker = article.kicker();
    standfirst = article.standfirst();
    byline = article.byline();
    dateline = article.dateline();
    published = article.published();
    updated = article.updated();
    section = article.section();
    page = article.page();
    edition = article.edition();
    keywords.addAll(article.keywords());
    publication = article.publication();
    rights = article.rights();
    language = article.language();
    identifiers.addAll(article.identifiers());
    details.addAll(article.details());
    original = entry.source().original();
    archive = entry.source().archive();
    captured = entry.source().captured();
    input = entry.source().input();
  }

  /** Where it came from; a file that was read from another names that one. */
  Source source(Source.Input file) {
    return new Source(original, archive, captured, input.or(() -> Optional.of(file)));
  }
}
