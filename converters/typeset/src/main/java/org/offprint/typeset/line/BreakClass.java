package org.offprint.typeset.line;

/** Line breaking classes (UAX #14) of the scripts that part words by spaces. */
enum BreakClass {
  ALPHABETIC,
  SPACE,
  ZERO_WIDTH_SPACE,
  GLUE,
  BREAK_AFTER,
  HYPHEN,
  EM_DASH,
  EXCLAMATION,
  INFIX,
  SLASH,
  OPENING,
  CLOSING,
  QUOTATION,
  NUMERIC,
  PREFIX,
  INSEPARABLE,
  COMBINING;

  static BreakClass of(char c) {
    if (c < 0x80) {
      return ascii(c);
    } else if (c < 0x2000) {
      return below2000(c);
    }
    return c < 0x2070 ? punctuation(c) : c >= 0x20A0 && c < 0x20D0 ? PREFIX : ALPHABETIC;
  }

  private static BreakClass ascii(char c) {
    if (c >= '0' && c <= '9') {
      return NUMERIC;
    }
    return switch (c) {
      case ' ', '\t', '\n', '\r' -> SPACE;
      case '-' -> HYPHEN;
      case '!', '?' -> EXCLAMATION;
      case ',', '.', ':', ';' -> INFIX;
      case '/' -> SLASH;
      case '(', '[', '{' -> OPENING;
      case ')', ']', '}' -> CLOSING;
      case '"', '\'' -> QUOTATION;
      case '$', '+', '\\', '%' -> PREFIX;
      case '|' -> BREAK_AFTER;
      default -> ALPHABETIC;
    };
  }

  private static BreakClass below2000(char c) {
    return switch (c) {
      case 0xA0, 0x34F -> GLUE;
      case 0xAB, 0xBB -> QUOTATION;
      case 0xA1, 0xBF -> OPENING;
      case 0xA2, 0xA3, 0xA4, 0xA5, 0xB0, 0xB1 -> PREFIX;
      case 0x58A, 0x5BE -> BREAK_AFTER;
      case 0x37E -> INFIX;
      default -> isCombining(c) ? COMBINING : ALPHABETIC;
    };
  }

  private static boolean isCombining(char c) {
    return c >= 0x300
        && (c < 0x370 || c >= 0x483 && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static BreakClass punctuation(char c) {
    return switch (c) {
      case 0x200B -> ZERO_WIDTH_SPACE;
      case 0x2007, 0x2011, 0x202F, 0x2060 -> GLUE;
      case 0x2028, 0x2029 -> SPACE;
      case 0x2010, 0x2012, 0x2013, 0x2027, 0x2056 -> BREAK_AFTER;
      case 0x2014 -> EM_DASH;
      case 0x2018, 0x2019, 0x201B, 0x201C, 0x201D, 0x201F, 0x2039, 0x203A -> QUOTATION;
      case 0x201A, 0x201E, 0x2045 -> OPENING;
      case 0x2046 -> CLOSING;
      case 0x203C, 0x203D, 0x2047, 0x2048, 0x2049 -> EXCLAMATION;
      case 0x2024, 0x2025, 0x2026 -> INSEPARABLE;
      case 0x2030, 0x2031, 0x2032, 0x2033, 0x2034, 0x2035 -> PREFIX;
      case 0x2044 -> INFIX;
      case 0x200D, 0x200C, 0x200E, 0x200F -> COMBINING;
      default ->
        c <= 0x200A
            ? BREAK_AFTER
            : c >= 0x202A && c <= 0x202E || c >= 0x2061 ? COMBINING : ALPHABETIC;
    };
  }
}
