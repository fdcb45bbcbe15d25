package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inlines;

/** Who said what is quoted: the last line of a quote, after a dash. */
final class QuoteAttribution implements Judgement {

  private static final int MOST_WORDS = 20;

  @Override
  public void judge(Manuscript manuscript) {
    for (var part : manuscript.body()) {
      if (part.block().orElseThrow() instanceof Block.Quote quote
          && quote.attribution().isEmpty()) {
        judge(part, quote);
      }
    }
  }

  private static void judge(Part part, Block.Quote quote) {
    var last = quote.blocks().size() - 1;
    if (!(quote.blocks().get(last) instanceof Block.Paragraph paragraph)) {
      return;
    }
    var lines = Inlines.lines(paragraph.content());
    var line = lines.get(lines.size() - 1);
    var text = Inlines.plain(line);
    var from = afterDash(text);
    if (from == 0
        || Shape.wordCount(text, MOST_WORDS) > MOST_WORDS
        || last == 0 && lines.size() == 1
        || !Shape.hasWord(text)) {
      return;
    }
    var rest = Moves.paragraph(lines.subList(0, lines.size() - 1));
    var blocks = new ArrayList<Block>(quote.blocks().subList(0, last));
    rest.ifPresent(blocks::add);
    part.replace(new Block.Quote(List.copyOf(blocks), Cut.at(line, from).after()));
  }

  private static int afterDash(String text) {
    var at = 0;
    while (at < text.length() && "\u2014\u2013\u2015-~\u2E3A ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && text.charAt(0) != ' ' && (text.charAt(0) != '-' || at > 1) ? at : 0;
  }
}
