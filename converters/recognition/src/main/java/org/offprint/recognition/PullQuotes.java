package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Role;

/**
 * Pull quotes: a phrase set apart, as a quote, emphasised or in quotation marks, that a paragraph of the article holds
 * word for word.
 */
final class PullQuotes implements Judgement {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 60;
  private static final int SHORTEST_UNSPACED = 10;
  private static final int LONGEST = 400;

  /** So many are enough for an article; more would cost time for each. */
  private static final int MOST = 24;

  private record Phrase(Part part, List<Inline> content, List<Inline> attribution) {}

  @Override
  public void judge(Manuscript manuscript) {
    var phrases = new ArrayList<Phrase>();
    for (var part : manuscript.body()) {
      if (!part.isDecided() && phrases.size() < MOST) {
        phrase(part, phrases);
      }
    }
    if (phrases.isEmpty()) {
      return;
    }
    for (var part : manuscript.body()) {
      var text = part.isDecided() ? "" : Shape.key(part.text());
      phrases.removeIf(phrase -> phrase.part() != part && take(phrase, text));
    }
  }

  private static void phrase(Part part, List<Phrase> phrases) {
    var block = part.block().orElseThrow();
    if (block instanceof Block.Quote quote
        && quote.blocks().size() == 1
        && quote.blocks().get(0) instanceof Block.Paragraph inside) {
      add(new Phrase(part, inside.content(), quote.attribution()), phrases);
    } else if (block instanceof Block.Paragraph paragraph && isSetApart(paragraph.content())) {
      add(new Phrase(part, Figures.unmarked(paragraph.content()), List.of()), phrases);
    }
  }

  private static void add(Phrase phrase, List<Phrase> phrases) {
    var text = Inlines.plain(phrase.content());
    var words = Shape.wordCount(text, MOST_WORDS);
    var enough =
        words >= FEWEST_WORDS || Shape.isUnspaced(text) && text.length() >= SHORTEST_UNSPACED;
    if (enough && words <= MOST_WORDS && text.length() <= LONGEST) {
      phrases.add(phrase);
    }
  }

  private static boolean isSetApart(List<Inline> content) {
    var text = Inlines.plain(content).strip();
    return Figures.unmarked(content) != content
        || text.length() > 2
            && "\"“„«「『”".indexOf(text.charAt(0)) >= 0
            && "\"”“»」』".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Takes a phrase that a paragraph holds, with more around it; says whether it did. */
  private static boolean take(Phrase phrase, String paragraph) {
    var key = Shape.key(Inlines.plain(phrase.content()));
    if (paragraph.length() <= key.length() || !paragraph.contains(key)) {
      return false;
    }
    phrase.part().decide(Role.PULL_QUOTE, "phrase-set-again", 0.85);
    phrase.part().replace(new Block.PullQuote(phrase.content(), phrase.attribution()));
    return true;
  }
}
