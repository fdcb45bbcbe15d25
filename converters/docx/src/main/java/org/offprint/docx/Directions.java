package org.offprint.docx;

import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Direction;
import org.offprint.article.Inlines;
import org.offprint.article.Language;

/** The base direction of texts, by the majority of their letters: a foreign name at the start must not decide. */
final class Directions {

  private Directions() {}

  /** The direction of a text, or nothing where it has no letters. */
  static Optional<Direction> of(CharSequence text) {
    long balance = balance(text);
    return balance == 0
        ? Optional.empty()
        : Optional.of(balance > 0 ? Direction.LTR : Direction.RTL);
  }

  /** The direction of an article: of its language where that is known, else of its text. */
  static Direction of(Article article, Language language) {
    if (!language.isUndetermined()) {
      return language.direction();
    }
    long balance = article.runs().mapToLong(run -> balance(Inlines.plain(run))).sum();
    return balance < 0 ? Direction.RTL : Direction.LTR;
  }

  /** The direction of a letter: 1 from left to right, -1 from right to left, 0 for all else (UAX #9, table 4). */
  static int strength(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
        -1;
      default -> 0;
    };
  }

  private static long balance(CharSequence text) {
    return text.codePoints().mapToLong(Directions::strength).sum();
  }
}
