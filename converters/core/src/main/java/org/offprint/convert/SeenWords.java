package org.offprint.convert;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words and signs of a text as the proof compares them: a run of letters, digits and combining marks is one word,
 * any other visible character is one sign. Blanks only part words; invisible characters (Unicode category Cf: soft
 * hyphens, direction controls, joiners) count for nothing. Compared in NFC, since formats may compose.
 */
final class SeenWords {

  private SeenWords() {}

  static List<String> of(CharSequence text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (var i = 0; i < normal.length(); ) {
      var cp = normal.codePointAt(i);
      i += Character.charCount(cp);
      if (Tokens.isWordPart(cp)) {
        word.appendCodePoint(cp);
      } else if (!isInvisible(cp)) {
        flush(word, words);
        if (!isBlank(cp)) {
          words.add(Character.toString(cp));
        }
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Whether it is a sign, not a word. */
  static boolean isSign(String word) {
    return !Tokens.isWordPart(word.codePointAt(0));
  }

  private static boolean isBlank(int cp) {
    return Character.isWhitespace(cp) || Character.isSpaceChar(cp) || Character.isISOControl(cp);
  }

  private static boolean isInvisible(int cp) {
    return Character.getType(cp) == Character.FORMAT && cp != 0x200B;
  }
}
