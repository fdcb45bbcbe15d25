package org.offprint.json;

import java.util.List;
import java.util.function.Consumer;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Embed;

/** Writes an entry as the one document of {@link ArticleJson}. */
final class EntryOut {

  private final JsonOut out;
  private final InlineOut inlines;

  EntryOut(JsonOut out) {
    this.out = out;
    this.inlines = new InlineOut(out);
  }

  void entry(Entry entry, Embed embed) {
    var facts = embed == Embed.FACTS;
    out.object(() -> {
      out.string("format", ArticleJson.FORMAT);
      out.number("version", ArticleJson.VERSION);
      out.string("holds", facts ? "facts" : "article");
      out.object("article", () -> article(entry.article(), facts));
      if (!entry.source().equals(Source.NONE)) {
        out.object("source", () -> source(entry.source()));
      }
      if (!facts) {
        out.list("anchors", entry.anchors().ids(), ids -> out.array(ids, out::string));
      }
      out.list("repairs", entry.repairs(), name -> out.string(Words.of(name)));
    });
  }

  private void article(Article article, boolean facts) {
    run("headline", article.headline(), facts);
    out.optional("kicker", article.kicker(), out::string);
    run("standfirst", article.standfirst(), facts);
    out.optional("byline", article.byline(), byline -> printed(byline, this::contributors));
    out.optional("dateline", article.dateline(), dateline -> printed(dateline, out::string));
    out.optional("published", article.published(), this::moment);
    out.optional("updated", article.updated(), this::moment);
    out.optional("section", article.section(), out::string);
    out.optional("page", article.page(), out::string);
    out.optional("edition", article.edition(), out::string);
    out.list("keywords", article.keywords(), out::string);
    out.optional(
        "publication",
        article.publication(),
        publication -> out.object(() -> {
          out.string("name", publication.name());
          out.string("basis", Kinds.name(publication.basis()));
        }));
    out.optional("rights", article.rights(), out::string);
    out.optional("language", article.language().map(Language::tag), out::string);
    pairs(article);
    if (!facts) {
      new BlockOut(out).blocks("body", article.body());
    }
  }

  private void pairs(Article article) {
    out.list(
        "identifiers",
        article.identifiers(),
        one -> out.object(() -> {
          out.string("scheme", one.scheme());
          out.string("value", one.value());
        }));
    out.list(
        "details",
        article.details(),
        one -> out.object(() -> {
          out.string("label", one.label());
          out.string("value", one.value());
        }));
  }

  /** Facts stand without a body, so nothing in them may point into it. */
  private void run(String name, List<Inline> content, boolean facts) {
    inlines.run(name, facts ? WithoutPlaces.of(content) : content);
  }

  private <T> void printed(Printed<T> printed, Consumer<T> reading) {
    out.object(() -> {
      out.string("printed", printed.printed());
      out.list("readings", printed.readings(), reading);
    });
  }

  private void moment(Printed<Moment> printed) {
    printed(printed, moment -> out.string(moment.iso()));
  }

  private void contributors(List<Contributor> contributors) {
    out.array(
        contributors,
        contributor -> out.object(() -> {
          out.string("name", contributor.name());
          out.string("kind", contributor instanceof Contributor.Person ? "person" : "agency");
          out.string("role", Kinds.name(contributor.role()));
        }));
  }

  private void source(Source source) {
    out.optional("original", source.original(), this::target);
    out.optional("archive", source.archive(), this::target);
    out.optional("captured", source.captured(), this::moment);
    out.optional(
        "input",
        source.input(),
        input -> out.object(() -> {
          out.string("name", input.name());
          out.string("sha256", input.sha256());
          out.string("mediaType", Words.of(input.mediaType()));
          out.number("bytes", input.bytes());
        }));
  }

  private void target(Target target) {
    out.object(() -> inlines.target(target));
  }
}
