package org.offprint.typeset.font;

/** Glyphs of other characters that look the same, for characters that fonts often lack. */
final class Substitutes {
  /**
   * WHITE SQUARE stands for what no font can show: the glyph 0 of many fonts is blank, and no glyph 0
   * may be drawn in an accessible PDF (ISO 14289-1, 7.21.8).
   */
  static final int BOX = 0x25A1;

  private static final String[] ASCII = ascii();

  private Substitutes() {}

  private static String[] ascii() {
    var strings = new String[0x80];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = String.valueOf((char) i);
    }
    return strings;
  }

  /** A piece of a text; single ASCII characters are shared. */
  static String text(String text, int start, int end) {
    return end - start == 1 && text.charAt(start) < 0x80
        ? ASCII[text.charAt(start)]
        : text.substring(start, end);
  }

  /** The glyph of a code point or of one that looks the same; 0 if the face has neither. */
  static int glyph(Face face, int codePoint) {
    int glyph = face.glyph(codePoint);
    if (glyph != 0 || codePoint < 0x80) {
      return glyph;
    }
    int other = other(codePoint);
    return other == codePoint ? 0 : glyph(face, other);
  }

  private static int other(int codePoint) {
    if (codePoint >= 0x2000 && codePoint <= 0x200A) {
      return ' ';
    }
    return switch (codePoint) {
      case 0xA0, 0x202F, 0x205F, 0x3000 -> ' ';
      case 0x2011 -> 0x2010;
      case 0x2010, 0xAD, 0x2212 -> '-';
      case 0x2015 -> 0x2014;
      case 0x2BC -> 0x2019;
      default -> codePoint;
    };
  }
}
