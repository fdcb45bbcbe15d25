package org.offprint.conformance;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.convert.Tokens;

/** The words of an article as somebody reads them: headline, standfirst and body, footnotes apart. */
final class ReadingOrder {

  /** What of a ruby a program shows in its text. */
  enum Ruby {
    /** Base and reading. */
    WHOLE,
    /** The base alone. */
    BASE,
    /** Neither. */
    NOTHING
  }

  private final Ruby ruby;

  ReadingOrder(Ruby ruby) {
    this.ruby = ruby;
  }

  /** Returns the words of headline, standfirst and body without the footnotes. */
  List<String> words(Article article) {
    var words = new ArrayList<String>();
    words.addAll(run(article.headline()));
    words.addAll(run(article.standfirst()));
    words.addAll(blocks(article.body()));
    return words;
  }

  /** Returns the words of blocks without the footnotes among them. */
  List<String> blocks(List<Block> blocks) {
    var words = new ArrayList<String>();
    blocks.forEach(block -> add(block, words));
    return words;
  }

  private void add(Block block, List<String> words) {
    if (block instanceof Block.Quote quote) {
      words.addAll(blocks(quote.blocks()));
      words.addAll(run(quote.attribution()));
    } else if (block instanceof Block.Aside aside) {
      words.addAll(blocks(aside.blocks()));
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> words.addAll(blocks(item.blocks())));
    } else if (!(block instanceof Block.Footnote)) {
      Blocks.runs(block).forEach(run -> words.addAll(run(run)));
    }
  }

  /** Returns the words of running text. */
  List<String> run(List<Inline> run) {
    return Tokens.of(write(run, new StringBuilder()));
  }

  private StringBuilder write(List<Inline> run, StringBuilder text) {
    for (var inline : run) {
      if (inline instanceof Inline.Container container) {
        write(container.content(), text);
      } else if (inline instanceof Inline.Text words) {
        text.append(words.words());
      } else if (inline instanceof Inline.Code code) {
        text.append(code.words());
      } else if (inline instanceof Inline.LineBreak) {
        text.append('\n');
      } else if (inline instanceof Inline.Ruby both && ruby != Ruby.NOTHING) {
        text.append(both.base());
        text.append(ruby == Ruby.WHOLE ? " " + both.annotation() + " " : "");
      }
    }
    return text;
  }
}
