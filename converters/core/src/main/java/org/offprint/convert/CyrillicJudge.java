package org.offprint.convert;

/**
 * How well a text reads as Cyrillic, by the frequency of its letters and the case of their neighbours. The frequencies
 * are those of Russian, in thousandths; the judge only has to tell one encoding of the same bytes from another.
 */
final class CyrillicJudge {

  /** What a text in a Cyrillic language scores at least, per letter; bytes read wrongly stay far below. */
  static final double LEAST = 25;

  private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";

  private static final int[] FREQUENCIES = {
    80, 16, 45, 17, 30, 85, 9, 17, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7,
    4, 1, 19, 17, 3, 6, 20, 1
  };

  private static final int WRONG = -60;

  private CyrillicJudge() {}

  /** The score per character beyond ASCII; 0 for a text of none. */
  static double score(String text) {
    var sum = 0L;
    var count = 0;
    var before = ' ';
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= 0x80) {
        sum += score(before, c);
        count++;
      }
      before = c;
    }
    return count == 0 ? 0 : (double) sum / count;
  }

  private static int score(char before, char c) {
    if (!Character.isLetter(c)) {
      return c >= 0x2500 && c <= 0x25FF || c == '\uFFFD' ? WRONG : 0;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return WRONG;
    }
    var index = LETTERS.indexOf(Character.toLowerCase(c));
    return index >= 0 ? FREQUENCIES[index] : 5;
  }
}
