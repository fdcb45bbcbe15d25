package org.offprint.convert;

/** Whether a text that was read as windows-1252 makes sense, by the neighbours of its characters beyond ASCII. */
final class LatinJudge {

  /** Characters that no text of a Western language holds, or next to none. */
  private static final String UNUSUAL = "ˆ˜ƒ¤¦¨¬¯¸ÿŸ";

  private static final String OPENING = "‘“‹«„‚¡¿";
  private static final String CLOSING = "’”›»";

  /** Letters that are a word by themselves. */
  private static final String WORDS = "àÀéÉèÈóÓòÒêÊôÔåÅöÖøØæÆíÍ";

  private LatinJudge() {}

  /** Whether three of four of them stand where they belong. */
  static boolean isText(String text) {
    var all = 0;
    var good = 0;
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        all++;
        good += fits(at(text, i - 1), text.charAt(i), at(text, i + 1)) ? 1 : 0;
      }
    }
    return all > 0 && good * 4 >= all * 3;
  }

  private static char at(String text, int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  private static boolean fits(char before, char c, char after) {
    if (c <= 0x9F || UNUSUAL.indexOf(c) >= 0) {
      return false;
    }
    if (OPENING.indexOf(c) >= 0) {
      return !isSpace(after);
    }
    if (CLOSING.indexOf(c) >= 0) {
      return !isSpace(before) || Character.isLetterOrDigit(after);
    }
    if (!Character.isLetter(c) || c == 'ª' || c == 'º') {
      return !(Character.isLowerCase(before) && Character.isLowerCase(after))
          || c == '·'
          || c == '—';
    }
    return letterFits(before, c, after);
  }

  private static boolean letterFits(char before, char c, char after) {
    var letterBefore = Character.isLetter(before);
    var letterAfter = Character.isLetter(after);
    if (!letterBefore && !letterAfter) {
      return WORDS.indexOf(c) >= 0;
    }
    return !(Character.isUpperCase(c) && letterBefore && Character.isLowerCase(before));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0';
  }
}
