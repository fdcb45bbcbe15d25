package org.offprint.html;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Moment;
import org.offprint.article.Supplied;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;

/** Shows one article: its head, its body, its footnotes and the source block. */
final class ArticleView {

  private final Markup out;
  private final Setting setting;
  private final InlineView inlines;
  private final BlockView blocks;

  ArticleView(Markup out, Setting setting) {
    this.out = out;
    this.setting = setting;
    this.inlines = new InlineView(out, setting);
    this.blocks = new BlockView(out, setting, inlines);
  }

  /** Shows the article as an element with these attributes. */
  void show(Attributes attributes) {
    var furniture = Furniture.of(setting.entry(), setting.labels());
    var article = setting.entry().article();
    out.open("article", attributes).line();
    header(article, furniture);
    if (!article.body().isEmpty()) {
      out.open("div", Attributes.of("class", "body")).line();
      blocks.blocks(article.body(), 0);
      out.close().line();
    }
    notes();
    source(furniture.facts());
    out.close().line();
  }

  private void header(Article article, Furniture furniture) {
    out.open("header").line();
    overline(article);
    if (article.headline().isEmpty()) {
      var title = Supplied.title(article).value();
      out.element("p", Attributes.of("class", "supplied"), title).line();
    } else {
      out.open("h1", Attributes.NONE.direction(setting.directionOf(article.headline())));
      inlines.run(article.headline());
      out.close().line();
    }
    if (!article.standfirst().isEmpty()) {
      out.open(
          "p",
          Attributes.of("class", "standfirst")
              .direction(setting.directionOf(article.standfirst())));
      inlines.run(article.standfirst());
      out.close().line();
    }
    furniture.byline().ifPresent(byline -> {
      out.open("p", Attributes.of("class", "byline"));
      inlines.labelled(byline, "b", Attributes.NONE);
      out.close().line();
    });
    sourceLine(furniture.sourceLine());
    out.close().line();
  }

  private void overline(Article article) {
    var publication = article.publication();
    var kicker = article.kicker();
    if (publication.isEmpty() && kicker.isEmpty()) {
      return;
    }
    out.open("p", Attributes.of("class", "overline"));
    publication.ifPresent(
        one -> out.element("span", Attributes.of("class", "publication"), one.name()));
    if (publication.isPresent() && kicker.isPresent()) {
      out.text(" · ");
    }
    kicker.ifPresent(one -> out.element("span", Attributes.of("class", "kicker"), one));
    out.close().line();
  }

  private void sourceLine(List<Furniture.Labelled> parts) {
    if (parts.isEmpty()) {
      return;
    }
    out.open("p", Attributes.of("class", "source-line"));
    for (var i = 0; i < parts.size(); i++) {
      if (i > 0) {
        out.text(" · ");
      }
      var part = parts.get(i);
      var moment = part.moment().flatMap(ArticleView::dateTime);
      inlines.labelled(
          part,
          moment.isPresent() ? "time" : "span",
          moment.map(iso -> Attributes.of("datetime", iso)).orElse(Attributes.NONE));
    }
    out.close().line();
  }

  /** HTML, clause 2.3.5: dates as in ISO 8601, but no seconds in an offset. */
  private static Optional<String> dateTime(Moment moment) {
    var odd = moment instanceof Moment.Instant instant
        && instant.time().getOffset().getTotalSeconds() % 60 != 0;
    return odd
        ? Optional.of(((Moment.Instant) moment)
            .time()
            .withOffsetSameInstant(ZoneOffset.UTC)
            .toString())
        : Optional.of(moment.iso());
  }

  private void heading(String id, Label label) {
    out.open("h2", Attributes.of("id", id));
    inlines.ours(setting.labels().get(label));
    out.close().line();
  }

  /** Notes inside notes are put at the end, so the list may grow while it is shown. */
  private void notes() {
    if (blocks.notes().isEmpty()) {
      return;
    }
    var id = setting.places().unique("notes");
    out.open("section", Attributes.of("class", "notes")).line();
    heading(id, Label.NOTES);
    for (var i = 0; i < blocks.notes().size(); i++) {
      note(blocks.notes().get(i));
    }
    out.close().line();
  }

  private void note(BlockView.Placed placed) {
    var name = placed.note().id();
    var number = Integer.toString(inlines.number(name));
    var attributes = Attributes.of("id", setting.places().id(placed.place()))
        .and("class", "footnote")
        .and("role", "doc-footnote");
    out.open("aside", attributes).line();
    for (var further : setting.places().further(placed.place())) {
      out.element("span", Attributes.of("id", further), "");
    }
    out.open("p", Attributes.of("class", "number")).text(number);
    var back = setting.labels().get(Label.BACK);
    for (var call : inlines.calls(name)) {
      var link = Attributes.of("href", "#" + call)
          .and("role", "doc-backlink")
          .and("aria-label", back + ": " + number)
          .language(setting.labelLanguage());
      out.text(" ").element("a", link, "↑");
    }
    out.close().line();
    blocks.blocks(placed.note().blocks(), placed.place() + 1);
    out.close().line();
  }

  private void source(List<Furniture.Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    out.open("footer", Attributes.of("class", "source")).line();
    heading(setting.places().unique("source"), Label.SOURCE);
    out.open("dl").line();
    var labels = new HashSet<String>();
    for (var fact : facts) {
      // A name may stand once in a list, by HTML; what a file prints twice begins a list of its
      // own.
      if (!labels.add(fact.label())) {
        labels.clear();
        labels.add(fact.label());
        out.close().line().open("dl").line();
      }
      out.open("div").open("dt");
      if (fact.printed()) {
        out.text(fact.label());
      } else {
        inlines.ours(fact.label());
      }
      out.close().open("dd");
      inlines.run(fact.content());
      out.close().close().line();
    }
    out.close().line().close().line();
  }
}
