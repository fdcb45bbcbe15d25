package org.offprint.typeset.line;

import org.offprint.typeset.font.Word;

/**
 * Optical margins: how much of a character may stand out of the measure at the end or the start of a
 * line, as a share of its width. Light marks at the edge make a straight edge look ragged.
 */
final class Protrusion {
  /** No more than this hangs, in ems. */
  static final double MOST = 0.3;

  private Protrusion() {}

  /** The share at the end of a line. */
  static double atEnd(char c) {
    return switch (c) {
      case '.', ',', '-', '\u00AD', '\u2010', '\u2011' -> 0.6;
      case '\'', '\u2019', '\u2018' -> 0.6;
      case '"', '\u201C', '\u201D' -> 0.5;
      case '\u2013', '\u2014', ':', ';' -> 0.3;
      case '!', '?', ')', '\u00BB', '\u203A' -> 0.2;
      default -> 0;
    };
  }

  /** The share at the start of a line. */
  static double atStart(char c) {
    return switch (c) {
      case '\'', '\u2019', '\u2018', '\u201A' -> 0.6;
      case '"', '\u201C', '\u201D', '\u201E' -> 0.5;
      case '(', '\u00AB', '\u2039' -> 0.2;
      case '\u2013', '\u2014', '-' -> 0.3;
      default -> 0;
    };
  }

  /** What of the last character of a word hangs at a line end, in ems. */
  static double end(Word word) {
    double share = atEnd(word.text().charAt(word.text().length() - 1));
    return share == 0 ? 0 : Math.min(MOST, share * lastWidth(word));
  }

  /** What of the first character of a word hangs at a line start, in ems. */
  static double start(Word word) {
    double share = atStart(word.text().charAt(0));
    return share == 0 ? 0 : Math.min(MOST, share * word.widthBefore(1));
  }

  private static double lastWidth(Word word) {
    return word.width() - word.widthBefore(word.text().length() - 1);
  }
}
