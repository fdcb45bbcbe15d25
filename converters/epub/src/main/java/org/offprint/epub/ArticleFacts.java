package org.offprint.epub;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** What is said of a book that is one article: everything that is known of it, and what was supplied marked so. */
record ArticleFacts(Entry entry, Direction direction) implements Facts {

  @Override
  public String identifier() {
    return Supplied.identifier(entry).value();
  }

  @Override
  public String title() {
    return Supplied.title(entry.article()).value();
  }

  @Override
  public Language language() {
    return Supplied.language(entry.article()).value();
  }

  @Override
  public void write(PackageMeta meta) {
    var article = entry.article();
    if (Supplied.title(article).supplied()) {
      meta.refine("title", "offprint:supplied", "true");
    }
    meta.dublinCore("language", language().tag(), "language");
    if (Supplied.language(article).supplied()) {
      meta.refine("language", "offprint:supplied", "true");
    }
    identifiers(meta, article);
    var people = new People();
    people.add(article);
    people.write(meta);
    article.byline().ifPresent(byline -> meta.property("offprint:byline", byline.printed()));
    article
        .publication()
        .ifPresent(publication -> meta.dublinCore("publisher", publication.name()));
    dates(meta, article);
    source(meta);
    meta.dublinCore("type", "article");
    meta.dublinCore("description", line(article.standfirst()));
    printed(meta, article);
    related(meta, article);
    provenance(meta);
  }

  private void identifiers(PackageMeta meta, Article article) {
    for (var identifier : article.identifiers()) {
      var id = meta.id("identifier");
      meta.dublinCore("identifier", identifier.value(), id);
      meta.refine(id, "identifier-type", identifier.scheme());
    }
  }

  private static void dates(PackageMeta meta, Article article) {
    article.published().ifPresent(date -> {
      moment(date).ifPresent(iso -> meta.dublinCore("date", iso));
      meta.property("offprint:published", date.printed());
    });
    article.updated().ifPresent(date -> {
      moment(date).ifPresent(iso -> meta.property("schema:dateModified", iso));
      meta.property("offprint:updated", date.printed());
    });
  }

  /** W3C Date and Time Formats, which EPUB recommends: hours and minutes alone in an offset. */
  static Optional<String> moment(Printed<Moment> date) {
    return date.reading()
        .map(moment -> moment instanceof Moment.Instant instant
                && instant.time().getOffset().getTotalSeconds() % 60 != 0
            ? new Moment.Instant(instant.time().withOffsetSameInstant(ZoneOffset.UTC)).iso()
            : moment.iso());
  }

  private void source(PackageMeta meta) {
    var source = entry.source();
    source
        .original()
        .map(ArticleFacts::address)
        .ifPresent(address -> meta.dublinCore("source", address));
    source.archive().map(ArticleFacts::address).filter(one -> !one.isBlank()).ifPresent(address -> {
      var id = meta.id("source");
      meta.dublinCore("source", address, id);
      meta.refine(id, "offprint:kind", "archived copy");
    });
    source
        .captured()
        .ifPresent(date -> meta.property(
            "offprint:captured", moment(date).orElse(date.printed().toString())));
  }

  static String address(Target target) {
    return target instanceof Target.Web web ? web.href() : target.printed().toString();
  }

  private static void printed(PackageMeta meta, Article article) {
    article.keywords().forEach(keyword -> meta.dublinCore("subject", keyword));
    article.section().ifPresent(section -> {
      if (!article.keywords().contains(section)) {
        meta.dublinCore("subject", section);
      }
      meta.property("schema:articleSection", section);
    });
    article.rights().ifPresent(rights -> meta.dublinCore("rights", rights));
    article
        .dateline()
        .ifPresent(dateline -> meta.dublinCore(
            "coverage",
            dateline.reading().map(Words::toString).orElse(dateline.printed().toString())));
    article.kicker().ifPresent(kicker -> meta.property("offprint:kicker", kicker));
    article.page().ifPresent(page -> meta.property("schema:pagination", page));
    article.edition().ifPresent(edition -> meta.property("schema:printEdition", edition));
    article
        .details()
        .forEach(
            detail -> meta.property("offprint:detail", detail.label() + ": " + detail.value()));
  }

  private static void related(PackageMeta meta, Article article) {
    article.corrections().forEach(aside -> meta.property("schema:correction", text(aside)));
    article.related().stream()
        .flatMap(related -> Inlines.links(related.content()).stream())
        .map(Inline.Link::target)
        .filter(Target.Web.class::isInstance)
        .map(ArticleFacts::address)
        .distinct()
        .forEach(href -> meta.link("offprint:related", href));
  }

  private void provenance(PackageMeta meta) {
    entry.source().input().ifPresent(input -> {
      meta.property("offprint:input-name", input.name());
      meta.property("offprint:input-sha256", input.sha256());
    });
    entry.repairs().stream().distinct().forEach(name -> meta.property("offprint:repair", name));
  }

  private static String text(Block.Aside aside) {
    var text = new StringBuilder();
    for (var block : Blocks.all(List.of(aside))) {
      for (var run : Blocks.runs(block)) {
        text.append(text.length() == 0 ? "" : " ").append(line(run));
      }
    }
    return text.toString();
  }

  static String line(List<Inline> content) {
    return Inlines.plain(content).replace('\n', ' ').strip();
  }
}
