package org.offprint.typeset.line;

import java.util.Arrays;
import org.offprint.typeset.font.Word;

/**
 * Where a word may be parted by hyphenation, as it stands in text with punctuation around its letters,
 * and how wide both sides are then. Widths are in ems and without letterspacing.
 */
final class HyphenatedWord {
  static final HyphenatedWord WHOLE = new HyphenatedWord(new int[0]);

  private static final int SHORTEST = 5;

  private final int[] points;
  private final boolean[] stubs;
  private final double[] befores;
  private final double[] ends;
  private final double[] starts;
  private double hang;

  private HyphenatedWord(int[] points) {
    this.points = points;
    stubs = new boolean[points.length];
    befores = new double[points.length];
    ends = new double[points.length];
    starts = new double[points.length];
  }

  static HyphenatedWord of(Word word, TextStyle style, byte level, Hyphenator hyphenator) {
    var text = word.text();
    var points = isPlain(text) ? points(text, hyphenator) : WHOLE.points;
    if (points.length == 0) {
      return WHOLE;
    }
    var result = new HyphenatedWord(points);
    var clusters = word.clusterStarts();
    var sign = Atom.shape(style, "-", level);
    result.hang = Protrusion.end(sign);
    for (int i = 0; i < points.length; i++) {
      int at = points[i];
      double before = word.widthBefore(at);
      result.stubs[i] = at < 3 || !Character.isLetter(text.charAt(at - 3));
      result.befores[i] = before;
      result.ends[i] = before + word.hyphenation(at, sign);
      result.starts[i] = before;
      if (!clusters.get(at)) {
        // A ligature stands across the break: both sides are set without it.
        result.ends[i] =
            Atom.shape(style, text.substring(0, at).concat("-"), level).width();
        result.starts[i] =
            word.width() - Atom.shape(style, text.substring(at), level).width();
      }
    }
    return result;
  }

  /** How much of the hyphen hangs out at a line end. */
  double hang() {
    return hang;
  }

  /** How many points there are. */
  int size() {
    return points.length;
  }

  /** The character that the next line starts with. */
  int point(int index) {
    return points[index];
  }

  /** Whether only two letters stand before the hyphen. */
  boolean isStub(int index) {
    return stubs[index];
  }

  /** The width of what stands before the point in the whole word. */
  double before(int index) {
    return befores[index];
  }

  /** The width of the first part with its hyphen. */
  double end(int index) {
    return ends[index];
  }

  /** The width of the whole word without the second part. */
  double start(int index) {
    return starts[index];
  }

  /** Whether a word is made of letters and common punctuation, not a number, a path or a mail address. */
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean strange = c >= '0' && c <= '9'
          || c == '@'
          || c == '/'
          || c == '_'
          || c == '\\'
          || c == '='
          || c == '-';
      if (strange) {
        return false;
      }
    }
    return true;
  }

  /** The characters that a part of the word may start with. */
  static int[] points(String word, Hyphenator hyphenator) {
    var points = new int[word.length()];
    int count = 0;
    for (int start = 0; start < word.length(); ) {
      int end = start;
      while (end < word.length() && isLetter(word.charAt(end))) {
        end++;
      }
      if (end - start >= SHORTEST && mayPart(word, start, hyphenator)) {
        for (int point : hyphenator.points(word.substring(start, end))) {
          points[count] = start + point;
          count += isMark(word.charAt(start + point)) ? 0 : 1;
        }
      }
      start = end + 1;
    }
    return Arrays.copyOf(points, count);
  }

  /** Capitals alone are initials or shouting; and a capital starts a name. */
  private static boolean mayPart(String word, int start, Hyphenator hyphenator) {
    return !Character.isUpperCase(word.charAt(start + 1))
        && (hyphenator.partsCapitalised() || !Character.isUpperCase(word.charAt(start)));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }
}
