package org.offprint.convert;

import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/**
 * Tells a page of a web archive that holds no article: archives of whole sites hold lists of links, forms and frames,
 * which nobody would call articles. In doubt it is one.
 */
final class BarePage {

  /** A brief item has more words than that. */
  private static final int FEW = 20;

  private BarePage() {}

  static boolean is(Article article) {
    return article.headline().isEmpty()
        && article.byline().isEmpty()
        && article.published().isEmpty()
        && words(article.body()) < FEW;
  }

  private static long words(List<Block> blocks) {
    var text = new StringBuilder();
    for (var block : Blocks.all(blocks)) {
      for (var run : Blocks.runs(block)) {
        outsideLinks(run, text);
        text.append('\n');
      }
    }
    var ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return Tokens.of(text).size() + ideographs;
  }

  private static void outsideLinks(List<Inline> content, StringBuilder text) {
    for (var inline : content) {
      if (inline instanceof Inline.Container container && !(inline instanceof Inline.Link)) {
        outsideLinks(container.content(), text);
      } else if (!(inline instanceof Inline.Link)) {
        text.append(Inlines.plain(List.of(inline)));
      }
    }
  }
}
