package org.offprint.typeset.font;

/** Script tags of OpenType (OpenType 1.9, "Script Tags") by code point. */
final class Scripts {
  /** Digits, punctuation, marks: characters of any script. */
  static final int COMMON = 0;

  static final int DEFAULT = Sfnt.tag("DFLT");
  static final int LATIN = Sfnt.tag("latn");
  private static final int GREEK = Sfnt.tag("grek");
  private static final int CYRILLIC = Sfnt.tag("cyrl");
  private static final int ARMENIAN = Sfnt.tag("armn");
  private static final int HEBREW = Sfnt.tag("hebr");
  private static final int ARABIC = Sfnt.tag("arab");
  private static final int GEORGIAN = Sfnt.tag("geor");

  private Scripts() {}

  static boolean isGreek(int codePoint) {
    return of(codePoint) == GREEK;
  }

  static int of(int codePoint) {
    if (codePoint < 0x250) {
      return codePoint < 0xC0
          ? ascii(codePoint)
          : codePoint == 0xD7 || codePoint == 0xF7 ? COMMON : LATIN;
    } else if (codePoint < 0x370) {
      return codePoint < 0x2B9 ? LATIN : COMMON;
    } else if (codePoint < 0x1100) {
      return alphabet(codePoint);
    } else if (codePoint >= 0x1C80 && codePoint < 0x1C90
        || codePoint >= 0x2DE0 && codePoint < 0x2E00) {
      return CYRILLIC;
    } else if (codePoint >= 0x1E00 && codePoint < 0x1F00
        || codePoint >= 0x1D00 && codePoint < 0x1DC0) {
      return LATIN;
    } else if (codePoint >= 0x1F00 && codePoint < 0x2000) {
      return GREEK;
    } else if (codePoint < 0x2C00) {
      return codePoint == 0x2126 ? GREEK : codePoint >= 0x2000 ? COMMON : DEFAULT;
    }
    return high(codePoint);
  }

  private static int ascii(int codePoint) {
    int letter = codePoint | 0x20;
    return letter >= 'a' && letter <= 'z' && codePoint < 0x80
            || codePoint == 0xAA
            || codePoint == 0xBA
        ? LATIN
        : COMMON;
  }

  private static int alphabet(int codePoint) {
    if (codePoint < 0x400) {
      return GREEK;
    } else if (codePoint < 0x530) {
      return CYRILLIC;
    } else if (codePoint < 0x590) {
      return ARMENIAN;
    } else if (codePoint < 0x600) {
      return HEBREW;
    } else if (codePoint < 0x780) {
      return ARABIC;
    }
    return codePoint >= 0x10A0 ? GEORGIAN : DEFAULT;
  }

  private static int high(int codePoint) {
    if (codePoint >= 0x2C60 && codePoint < 0x2C80
        || codePoint >= 0xA720 && codePoint < 0xA800
        || codePoint >= 0xAB30 && codePoint < 0xAB70
        || codePoint >= 0xFB00 && codePoint < 0xFB07) {
      return LATIN;
    } else if (codePoint >= 0xA640 && codePoint < 0xA6A0) {
      return CYRILLIC;
    } else if (codePoint >= 0xFB1D && codePoint < 0xFB50) {
      return HEBREW;
    } else if (codePoint >= 0xFB50
        && codePoint < 0xFF00
        && (codePoint < 0xFE00 || codePoint >= 0xFE70)) {
      return ARABIC;
    }
    return codePoint >= 0xFE00 && codePoint < 0xFE10 || codePoint >= 0xE0000 ? COMMON : DEFAULT;
  }
}
