package org.offprint.html;

/** How much a text says, in words. A letter of a script without blanks between words is a part of one. */
final class Weight {

  private static final String END_MARKS = ".!?…:;。！？；：।؟۔॥";
  private static final String CLOSERS = "\"'”’»›)]）」』*";

  private Weight() {}

  /** The number of words; a letter of Chinese, Japanese, Thai and their like counts as half a word or less. */
  static double words(CharSequence text) {
    var words = 0.0;
    var inWord = false;
    for (var i = 0; i < text.length(); ) {
      var cp = Character.codePointAt(text, i);
      i += Character.charCount(cp);
      var part = unspaced(cp);
      if (part > 0) {
        words += part;
        inWord = false;
      } else if (Character.isLetterOrDigit(cp)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else {
        inWord &= !(Character.isWhitespace(cp) || cp == 0xA0);
      }
    }
    return words;
  }

  private static double unspaced(int cp) {
    if (cp < 0xE00) {
      return 0;
    }
    return switch (Character.UnicodeScript.of(cp)) {
      case HAN, HIRAGANA, KATAKANA -> Character.isLetter(cp) ? 0.5 : 0;
      case THAI, LAO, KHMER, MYANMAR -> Character.isLetter(cp) ? 0.25 : 0;
      default -> 0;
    };
  }

  static int letters(CharSequence text, int from) {
    var letters = 0;
    for (var i = Math.max(0, from); i < text.length(); i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Some words with an end mark, or many words. */
  static boolean isSentence(CharSequence text, double words) {
    return words >= 20
        || words >= 6 && hasEndMark(text)
        || words >= 8 && text.codePoints().limit(20).anyMatch(Weight::hasNoEndMarks);
  }

  /** Scripts whose sentences end with a blank. */
  private static boolean hasNoEndMarks(int cp) {
    return cp >= 0xE00 && cp < 0xF00 || cp >= 0x1780 && cp < 0x1800;
  }

  private static boolean hasEndMark(CharSequence text) {
    var end = text.length() - 1;
    while (end >= 0
        && (CLOSERS.indexOf(text.charAt(end)) >= 0
            || Character.isWhitespace(text.charAt(end))
            || text.charAt(end) == 0xA0)) {
      end--;
    }
    return end >= 0 && END_MARKS.indexOf(text.charAt(end)) >= 0;
  }

  /** The first characters, blanks collapsed to single spaces. */
  static String start(CharSequence text, int most) {
    var out = new StringBuilder();
    var blank = false;
    for (var i = 0; i < text.length() && out.length() < most; i++) {
      var c = text.charAt(i);
      if (Character.isWhitespace(c) || c == 0xA0) {
        blank = out.length() > 0;
      } else {
        out.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return out.toString();
  }
}
