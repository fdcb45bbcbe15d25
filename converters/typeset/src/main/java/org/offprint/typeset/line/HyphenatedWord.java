package org.offprint.typeset.line;

import java.util.Arrays;

/** Hyphenation of a word as it stands in text, with punctuation around its letters. */
final class HyphenatedWord {
  private HyphenatedWord() {}

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
      if (end - start >= 5 && mayPart(word, start, hyphenator)) {
        for (int point : hyphenator.points(word.substring(start, end))) {
          points[count++] = start + point;
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
    return Character.isLetter(c) || c >= 0x300 && c < 0x370;
  }
}
