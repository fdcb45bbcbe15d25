package org.offprint.json;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Target;

/**
 * An article as schema.org {@code NewsArticle} in JSON-LD. Only facts stand in it: what had to be supplied, such as a
 * title in brackets or a detected language, does not.
 */
public final class NewsArticleJsonLd {

  private final JsonOut out = new JsonOut();

  private NewsArticleJsonLd() {}

  /**
   * Writes an article.
   *
   * @param entry the article with its source
   * @return one JSON object without line ends; to stand in markup it still needs its {@code <} escaped
   */
  public static String of(Entry entry) {
    var json = new NewsArticleJsonLd();
    json.out.object(() -> json.members(entry));
    return json.out.text();
  }

  private void members(Entry entry) {
    var article = entry.article();
    out.string("@context", "https://schema.org");
    out.string("@type", "NewsArticle");
    out.text("headline", line(article.headline()));
    out.text("description", line(article.standfirst()));
    people(article);
    date("datePublished", article.published());
    date("dateModified", article.updated());
    article
        .publication()
        .ifPresent(publication ->
            out.object("publisher", () -> named("NewsMediaOrganization", publication.name())));
    place(article);
    out.optional("inLanguage", article.language(), language -> out.string(language.tag()));
    out.optional("articleSection", article.section(), out::string);
    out.optional("pagination", article.page(), out::string);
    out.optional("printEdition", article.edition(), out::string);
    out.list("keywords", article.keywords(), out::string);
    addresses(entry);
    out.list(
        "identifier",
        article.identifiers(),
        identifier -> out.object(() -> {
          out.string("@type", "PropertyValue");
          out.string("propertyID", identifier.scheme());
          out.string("value", identifier.value());
        }));
    out.optional("copyrightNotice", article.rights(), out::string);
    out.list("correction", article.corrections(), this::correction);
  }

  private static String line(List<Inline> content) {
    return Inlines.plain(content).replace('\n', ' ');
  }

  private void people(Article article) {
    var all = article.contributors();
    group("author", all, Contributor.Role.AUTHOR, Contributor.Role.REPORTER);
    group("editor", all, Contributor.Role.EDITOR);
    group("translator", all, Contributor.Role.TRANSLATOR);
    group(
        "contributor",
        all,
        Contributor.Role.PHOTOGRAPHER,
        Contributor.Role.ILLUSTRATOR,
        Contributor.Role.CONTRIBUTOR);
    var agencies = all.stream().filter(Contributor.Agency.class::isInstance).toList();
    out.list("sourceOrganization", agencies, this::contributor);
  }

  private void group(String name, List<Contributor> all, Contributor.Role... roles) {
    var group = all.stream().filter(one -> List.of(roles).contains(one.role())).toList();
    out.list(name, group, this::contributor);
  }

  private void contributor(Contributor contributor) {
    var type = contributor instanceof Contributor.Person ? "Person" : "Organization";
    out.object(() -> named(type, contributor.name()));
  }

  private void named(String type, CharSequence name) {
    out.string("@type", type);
    out.string("name", name);
  }

  private void date(String name, Optional<Printed<Moment>> date) {
    out.optional(name, date.flatMap(Printed::reading), moment -> out.string(moment.iso()));
  }

  private void place(Article article) {
    out.optional("dateline", article.dateline(), dateline -> out.string(dateline.printed()));
    article
        .dateline()
        .flatMap(Printed::reading)
        .ifPresent(place -> out.object("locationCreated", () -> named("Place", place)));
  }

  private void addresses(Entry entry) {
    var url = entry.source().web().map(Target.Web::href);
    var related = entry.article().related().stream()
        .flatMap(block -> Inlines.links(block.content()).stream())
        .map(Inline.Link::target)
        .filter(Target.Web.class::isInstance)
        .map(target -> ((Target.Web) target).href())
        .distinct()
        .toList();
    out.optional("url", url, out::string);
    if (url.isPresent() || !related.isEmpty()) {
      out.object("mainEntityOfPage", () -> {
        out.string("@type", "WebPage");
        out.optional("@id", url, out::string);
        out.list("relatedLink", related, out::string);
      });
    }
    var archived = entry.source().archive().filter(Target.Web.class::isInstance);
    out.optional("archivedAt", archived, web -> out.string(((Target.Web) web).href()));
  }

  private void correction(Block.Aside aside) {
    out.object(() -> {
      out.string("@type", "CorrectionComment");
      out.string("text", PlainText.of(aside.blocks()).replace('\n', ' '));
    });
  }
}
