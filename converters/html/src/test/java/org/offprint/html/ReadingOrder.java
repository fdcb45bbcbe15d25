package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/** The printed texts of an article in the order in which a page shows them, without their blanks. */
final class ReadingOrder {

  private final List<String> texts = new ArrayList<>();
  private final List<Block.Footnote> notes = new ArrayList<>();

  private ReadingOrder() {}

  static List<String> of(Article article) {
    var order = new ReadingOrder();
    article.publication().ifPresent(publication -> order.add(publication.name()));
    article.kicker().ifPresent(order::add);
    order.add(article.headline());
    order.add(article.standfirst());
    article.byline().ifPresent(byline -> order.add(byline.printed()));
    article.published().ifPresent(date -> order.add(date.printed()));
    article.updated().ifPresent(date -> order.add(date.printed()));
    article.body().forEach(order::block);
    for (var i = 0; i < order.notes.size(); i++) {
      order.notes.get(i).blocks().forEach(order::block);
    }
    article.dateline().ifPresent(dateline -> order.add(dateline.printed()));
    article.section().ifPresent(order::add);
    article.page().ifPresent(order::add);
    article.edition().ifPresent(order::add);
    article.keywords().forEach(order::add);
    article.details().forEach(detail -> order.add(detail.value()));
    article.rights().ifPresent(order::add);
    return order.texts;
  }

  private void add(List<Inline> run) {
    add(Inlines.plain(run));
  }

  private void add(CharSequence text) {
    texts.add(text.toString().replaceAll("\\s", ""));
  }

  private void block(Block block) {
    if (block instanceof Block.Footnote note) {
      notes.add(note);
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(this::block);
      add(quote.attribution());
    } else if (block instanceof Block.Related related) {
      add(related.label().toString().replace(":", ""));
      add(related.content());
    } else if (block instanceof Block.Figure figure) {
      add(figure.alternative());
      add(figure.caption());
      add(figure.credit());
    } else {
      Blocks.runs(block).forEach(this::add);
      Block.children(block).forEach(this::block);
    }
  }
}
