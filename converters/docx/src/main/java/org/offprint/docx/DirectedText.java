package org.offprint.docx;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Direction;

/**
 * A stretch of text of one direction. Word sets a run that is marked {@code rtl} with the fonts of complex scripts, so a
 * text is cut where its direction changes.
 *
 * @param text the characters
 * @param rightToLeft whether they run from right to left
 */
record DirectedText(String text, boolean rightToLeft) {

  /** Cuts a text; what has no direction of its own goes with its neighbours, or with the text around it. */
  static List<DirectedText> cut(String text, Direction base) {
    int around = base == Direction.RTL ? -1 : 1;
    var parts = new ArrayList<DirectedText>();
    int start = 0;
    int direction = around;
    int lastStrong = around;
    int neutralFrom = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int strength = Directions.strength(codePoint);
      if (strength != 0) {
        int between = strength == lastStrong ? strength : around;
        if (neutralFrom < i && between != direction) {
          start = part(text, start, neutralFrom, direction, parts);
          direction = between;
        }
        if (strength != direction) {
          start = part(text, start, i, direction, parts);
          direction = strength;
        }
        lastStrong = strength;
        neutralFrom = i + Character.charCount(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    if (neutralFrom < text.length() && direction != around) {
      start = part(text, start, neutralFrom, direction, parts);
      direction = around;
    }
    part(text, start, text.length(), direction, parts);
    return parts;
  }

  private static int part(String text, int start, int end, int direction, List<DirectedText> into) {
    if (start < end) {
      into.add(new DirectedText(text.substring(start, end), direction < 0));
    }
    return end;
  }

  /** Whether it has letters for which a font of East Asia is taken. */
  boolean isEastAsian() {
    return text.codePoints().anyMatch(DirectedText::isEastAsian);
  }

  private static boolean isEastAsian(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }
}
