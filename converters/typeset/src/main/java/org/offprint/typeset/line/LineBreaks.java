package org.offprint.typeset.line;

import java.util.BitSet;

/**
 * Where a line may end without a hyphen (UAX #14).
 *
 * <p>Text of Latin, Greek, Cyrillic, Armenian and Hebrew letters is scanned here, by rules that allow
 * a little less than the standard: no break before a dash, none inside a word after a bracket or a
 * question mark. Any other text goes to ICU, which knows dictionaries; its classes are loaded only
 * then.
 */
final class LineBreaks {
  private LineBreaks() {}

  /** The indices of characters that a line may start with. */
  static BitSet find(String text, String language) {
    if (needsDictionary(text)) {
      return DictionaryBreaks.find(text, language);
    }
    return scan(text.toCharArray());
  }

  private static BitSet scan(char[] text) {
    var breaks = new BitSet(text.length);
    int start = 0;
    for (int i = 1; i < text.length; i++) {
      char before = text[i - 1];
      char after = text[i];
      if (isBlank(after)) {
        continue;
      }
      if (isBlank(before)) {
        start = i;
        if (mayBreakAtSpaces(text, i)) {
          breaks.set(i);
        }
      } else if (mayBreakInside(text, start, i)) {
        breaks.set(i);
      }
    }
    return breaks;
  }

  /** Whether a text has characters of scripts that are broken by other rules than these. */
  static boolean needsDictionary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean simple = c < 0x600
          || c >= 0x1E00 && c < 0x2070
          || c >= 0x20A0 && c < 0x2200
          || c >= 0xFB00 && c < 0xFB50
          || c == 0xFEFF;
      if (!simple) {
        return true;
      }
    }
    return false;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028';
  }

  private static boolean mayBreakAtSpaces(char[] text, int i) {
    if (text[i - 1] == '\u2028') {
      return true;
    }
    int last = i - 1;
    while (last >= 0 && isBlank(text[last])) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    var before = BreakClass.of(text[last]);
    var after = BreakClass.of(text[i]);
    if (before == BreakClass.OPENING
        || before == BreakClass.EM_DASH && after == BreakClass.EM_DASH) {
      return false;
    }
    if (text[i] == '\u2060' || text[i] == '\uFEFF') {
      return false;
    }
    return switch (after) {
      case EXCLAMATION, CLOSING, SLASH, ZERO_WIDTH_SPACE -> false;
      case INFIX -> beforeNumber(text, i) && !opensQuotation(text, last);
      case QUOTATION -> !closesQuotation(text, i) && !opensQuotation(text, last);
      default -> !opensQuotation(text, last);
    };
  }

  private static boolean beforeNumber(char[] text, int i) {
    return i + 1 < text.length && BreakClass.of(text[i + 1]) == BreakClass.NUMERIC;
  }

  /** Whether a quotation mark that ends an utterance stands here, after a space (rule LB15b). */
  private static boolean closesQuotation(char[] text, int i) {
    char c = text[i];
    if (c != 0xBB && c != 0x201D && c != 0x2019 && c != 0x203A) {
      return false;
    }
    if (i + 1 == text.length) {
      return true;
    }
    return switch (BreakClass.of(text[i + 1])) {
      case SPACE, GLUE, CLOSING, QUOTATION, EXCLAMATION, INFIX, SLASH, ZERO_WIDTH_SPACE -> true;
      default -> false;
    };
  }

  /** Whether a quotation mark that starts an utterance stands here, before a space (rule LB15a). */
  private static boolean opensQuotation(char[] text, int i) {
    char c = text[i];
    if (c != 0xAB && c != 0x201C && c != 0x2018 && c != 0x2039 && c != 0x201B && c != 0x201F) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    return switch (BreakClass.of(text[i - 1])) {
      case SPACE, GLUE, OPENING, QUOTATION, ZERO_WIDTH_SPACE -> true;
      default -> false;
    };
  }

  private static boolean mayBreakInside(char[] text, int start, int i) {
    char mark = text[i - 1];
    if (mark < 0x80 && mark != '-' && mark != '/' && mark != '|'
        || Character.isLetterOrDigit(mark)) {
      return false;
    }
    var before = BreakClass.of(mark);
    var after = BreakClass.of(text[i]);
    if (before == BreakClass.ZERO_WIDTH_SPACE) {
      return after != BreakClass.ZERO_WIDTH_SPACE;
    }
    boolean word = after == BreakClass.ALPHABETIC
        || after == BreakClass.NUMERIC
        || after == BreakClass.OPENING;
    if (!word || text[i] == 0xAD) {
      return false;
    }
    return switch (before) {
      case BREAK_AFTER -> mark != 0xAD && i - 1 > start && !startsAnew(text[i - 2]);
      case EM_DASH -> true;
      case HYPHEN -> i - 1 > start && after == BreakClass.ALPHABETIC && joinsWords(text, i - 2);
      case SLASH -> after == BreakClass.ALPHABETIC && text[i] < 0x590;
      default -> false;
    };
  }

  /** Whether a hyphen behind a character starts a word (rule LB20a). */
  private static boolean startsAnew(char before) {
    var kind = BreakClass.of(before);
    return kind == BreakClass.ZERO_WIDTH_SPACE || kind == BreakClass.GLUE;
  }

  /** Whether a hyphen behind a character joins words, and is not the sign of a number or an option. */
  private static boolean joinsWords(char[] text, int before) {
    return switch (BreakClass.of(text[before])) {
      case ALPHABETIC, NUMERIC, CLOSING, COMBINING -> true;
      default -> false;
    };
  }
}
