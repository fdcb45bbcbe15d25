package org.offprint.html;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.convert.OwnOutput;
import org.offprint.json.NewsArticleJsonLd;

/** Writes what the head of a page says about an article: facts only, but for the title that HTML demands. */
final class HeadView {

  private final Markup out;

  HeadView(Markup out) {
    this.out = out;
  }

  /** What every page of ours begins with; folder runs know it by the generator. */
  void start(String title) {
    out.open("meta", Attributes.of("charset", "UTF-8")).line();
    meta("generator", OwnOutput.GENERATOR);
    meta("viewport", "width=device-width, initial-scale=1");
    out.element("title", Attributes.NONE, title).line();
  }

  /** The start for one article. */
  void start(Entry entry) {
    start(Supplied.title(entry.article()).value());
  }

  /** What is known of the article, in the vocabularies of search engines, libraries and reference managers. */
  void facts(Entry entry) {
    var article = entry.article();
    var authors = authors(article);
    metas("author", authors);
    meta("description", Inlines.plain(article.standfirst()));
    meta("keywords", String.join(", ", article.keywords()));
    meta("citation_title", Inlines.plain(article.headline()));
    metas("citation_author", authors);
    article
        .published()
        .flatMap(Printed::reading)
        .ifPresent(moment -> meta("citation_publication_date", scholarDate(moment)));
    dublinCore(entry, article, authors);
    archive(entry, article);
    entry
        .source()
        .web()
        .ifPresent(web -> out.open(
                "link", Attributes.of("rel", "canonical").and("href", web.href()))
            .line());
  }

  /** The article in the words of schema.org. */
  static DataBlock newsArticle(Entry entry) {
    return DataBlock.json("application/ld+json", NewsArticleJsonLd.of(entry));
  }

  /** What the page may do, given the hashes of its data. */
  void policy(List<String> hashes, boolean pictures) {
    out.open(
            "meta",
            Attributes.of("http-equiv", "Content-Security-Policy")
                .and("content", DataBlock.policy(hashes, pictures)))
        .line();
  }

  /** DCMI Metadata Terms, written as the DCMI's own rules for HTML say (DC-HTML 2008). */
  private void dublinCore(Entry entry, Article article, List<String> authors) {
    meta("dcterms.title", Inlines.plain(article.headline()));
    metas("dcterms.creator", authors);
    metas(
        "dcterms.contributor",
        article.contributors().stream()
            .map(one -> one.name().toString())
            .filter(name -> !authors.contains(name))
            .toList());
    date("dcterms.issued", article.published());
    date("dcterms.modified", article.updated());
    article.publication().ifPresent(publication -> meta("dcterms.publisher", publication.name()));
    article.language().ifPresent(language -> meta("dcterms.language", language.tag()));
    entry.source().web().map(Target.Web::href).ifPresent(href -> meta("dcterms.source", href));
    article.rights().ifPresent(rights -> meta("dcterms.rights", rights));
  }

  /** The persons who wrote it, else the agencies, else the byline that nobody can read. */
  private static List<String> authors(Article article) {
    if (article.contributors().isEmpty()) {
      return article.byline().stream()
          .map(byline -> byline.printed().toString())
          .toList();
    }
    var persons = writers(article, Contributor.Person.class);
    return persons.isEmpty() ? writers(article, Contributor.Agency.class) : persons;
  }

  private static List<String> writers(Article article, Class<? extends Contributor> kind) {
    return article.contributors().stream()
        .filter(kind::isInstance)
        .filter(
            one -> one.role() == Contributor.Role.AUTHOR || one.role() == Contributor.Role.REPORTER)
        .map(one -> one.name().toString())
        .toList();
  }

  /** What the archive says beyond those vocabularies. Dates stand here as they were printed. */
  private void archive(Entry entry, Article article) {
    article.kicker().ifPresent(kicker -> meta("offprint:kicker", kicker));
    article.byline().ifPresent(byline -> meta("offprint:byline", byline.printed()));
    article.published().ifPresent(date -> meta("offprint:published", date.printed()));
    article.updated().ifPresent(date -> meta("offprint:updated", date.printed()));
    article
        .details()
        .forEach(detail -> meta("offprint:detail", detail.label() + ": " + detail.value()));
    entry
        .source()
        .captured()
        .ifPresent(date -> meta(
            "offprint:captured",
            date.reading().map(Moment::iso).orElse(date.printed().toString())));
    entry.source().input().ifPresent(input -> meta("offprint:input-sha256", input.sha256()));
    entry.repairs().stream().distinct().forEach(name -> meta("offprint:repair", name));
  }

  /** As Google Scholar's inclusion guidelines want it: the day at most, parted by slashes. */
  private static String scholarDate(Moment moment) {
    var iso = moment.iso();
    return iso.substring(0, Math.min(10, iso.length())).replace('-', '/');
  }

  private void date(String name, Optional<Printed<Moment>> date) {
    date.flatMap(Printed::reading).ifPresent(moment -> meta(name, moment.iso()));
  }

  private void metas(String name, List<String> values) {
    values.forEach(value -> meta(name, value));
  }

  /** A fact, or nothing where it is empty. */
  private void meta(String name, CharSequence value) {
    if (value.length() > 0) {
      out.open("meta", Attributes.of("name", name).and("content", value)).line();
    }
  }
}
