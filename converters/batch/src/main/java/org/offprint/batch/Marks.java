package org.offprint.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;

/**
 * The names and numbers of a text. Two stories of one pattern, such as reports of courts or of stock exchanges, have long
 * stretches of wording in common and differ in these; two copies of one story have them in common.
 *
 * @param names hashes of words with a capital in mid-sentence, the least first; at most {@value #MOST}
 * @param numbers hashes of words with a digit, the least first; at most {@value #MOST}
 */
record Marks(int[] names, int[] numbers) {

  private static final int MOST = 64;
  /** Fewer of a kind say nothing. */
  private static final int TELLING = 4;

  private static final double AGREED = 0.5;

  /** The marks of an article's body. */
  static Marks of(Article article) {
    var names = new TreeSet<Integer>();
    var numbers = new TreeSet<Integer>();
    for (var block : Blocks.all(article.body())) {
      if (!(block instanceof Block.Related || block instanceof Block.Figure)) {
        for (var run : Blocks.runs(block)) {
          collect(Inlines.plain(run), names, numbers);
        }
      }
    }
    return new Marks(least(names), least(numbers));
  }

  private static void collect(String text, TreeSet<Integer> names, TreeSet<Integer> numbers) {
    var start = -1;
    var first = true;
    for (var i = 0; i <= text.length(); i++) {
      var c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || isInNumber(text, i)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        var word = text.substring(start, i);
        if (word.chars().anyMatch(Character::isDigit)) {
          numbers.add(hash(word));
        } else if (!first && Character.isUpperCase(word.charAt(0))) {
          names.add(hash(word.toLowerCase(Locale.ROOT)));
        }
        start = -1;
        first = false;
      }
      first |= ".!?…:\"“„«\n".indexOf(c) >= 0;
    }
  }

  /** The point or comma of "91.34". */
  private static boolean isInNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && ".,".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static int hash(String word) {
    return word.hashCode() * 0x9E3779B1;
  }

  private static int[] least(TreeSet<Integer> hashes) {
    return hashes.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
  }

  /** Whether the names and the numbers of the text that has fewer are for the most part those of the other. */
  boolean agree(Marks other) {
    return agree(names, other.names) && agree(numbers, other.numbers);
  }

  private static boolean agree(int[] one, int[] other) {
    var end = Math.min(end(one), end(other));
    var first = upTo(one, end);
    var second = upTo(other, end);
    var fewer = Math.min(first, second);
    if (fewer < TELLING) {
      return true;
    }
    var common = 0;
    for (var i = 0; i < first; i++) {
      common += Arrays.binarySearch(other, 0, second, one[i]) >= 0 ? 1 : 0;
    }
    return common >= AGREED * fewer;
  }

  /** Beyond the last of a full list nothing is known. */
  private static int end(int[] hashes) {
    return hashes.length < MOST ? Integer.MAX_VALUE : hashes[MOST - 1];
  }

  private static int upTo(int[] hashes, int end) {
    var at = Arrays.binarySearch(hashes, end);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
