package org.offprint.html;

import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Direction;
import org.offprint.article.Inlines;
import org.offprint.article.Language;

/**
 * The base direction of texts, by the majority of their letters. The first strong letter (UAX #9, rule P2) would
 * mislead where a text opens with a foreign name.
 */
final class Directions {

  private Directions() {}

  /** The direction of a text, or nothing where it has no letters. */
  static Optional<Direction> of(CharSequence text) {
    var balance = balance(text);
    return balance == 0
        ? Optional.empty()
        : Optional.of(balance > 0 ? Direction.LTR : Direction.RTL);
  }

  /** The direction of an article: of its language where that is known, else of its text. */
  static Direction of(Article article, Language language) {
    if (!language.isUndetermined()) {
      return language.direction();
    }
    var balance = article.runs().mapToLong(run -> balance(Inlines.plain(run))).sum();
    return balance < 0 ? Direction.RTL : Direction.LTR;
  }

  private static long balance(CharSequence text) {
    var balance = 0L;
    for (var i = 0; i < text.length(); ) {
      var cp = Character.codePointAt(text, i);
      var direction = Character.getDirectionality(cp);
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        balance++;
      } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        balance--;
      }
      i += Character.charCount(cp);
    }
    return balance;
  }
}
