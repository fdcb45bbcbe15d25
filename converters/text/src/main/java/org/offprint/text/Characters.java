package org.offprint.text;

import java.lang.Character.UnicodeScript;

/** What single characters are to this syntax. */
final class Characters {

  /** Stands for a line end that the author meant, in text that is ready for its marks to be parsed. */
  static final char LINE_BREAK = '\u2028';

  /** Begins a page. */
  static final char FORM_FEED = '\f';

  private Characters() {}

  /** ASCII punctuation, the only characters that a backslash escapes (CommonMark clause 2.4). */
  static boolean isAsciiPunctuation(char c) {
    return c >= '!' && c <= '/'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether nothing of a text can be seen: white space of any kind, and characters without width. */
  static boolean isBlank(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isBlank(char c) {
    if (c < 0x7F) {
      return c <= ' ';
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c <= 0xA0
        || c == '\u00AD'
        || Character.getType(c) == Character.FORMAT;
  }

  /** Whether words are written without blanks between them in the script of a character. */
  static boolean isUnspaced(int cp) {
    if (cp < 0x0E00) {
      return false;
    }
    if (cp >= 0x3000 && cp <= 0x303F || cp >= 0xFF01 && cp <= 0xFF60) {
      return true;
    }
    var script = UnicodeScript.of(cp);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI
        || script == UnicodeScript.LAO
        || script == UnicodeScript.KHMER
        || script == UnicodeScript.MYANMAR;
  }

  /** Whether a character belongs to a word in a script whose words are set apart by blanks. */
  static boolean isWordPart(int cp) {
    return Character.isLetterOrDigit(cp) && !isUnspaced(cp);
  }

  /** Whether a sentence, or a clause that stands by itself, can end with a character. */
  static boolean endsSentence(char c) {
    return ".!?:…。！？：؟۔।॥".indexOf(c) >= 0;
  }

  /** Whether a character closes what another has opened. */
  static boolean isCloser(char c) {
    return "\"'”’»)]}*_」』）】》".indexOf(c) >= 0;
  }
}
