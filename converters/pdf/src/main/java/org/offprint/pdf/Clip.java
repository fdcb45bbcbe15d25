package org.offprint.pdf;

/** Cuts text that a PDF string cannot hold: 32,767 bytes, two for most characters (ISO 19005-3, 6.1.13). */
final class Clip {
  private static final int MOST_CHARACTERS = 16_000;

  private static final int MOST_BYTES = 32_000;

  private Clip() {}

  /** A text, at its end cut and marked if it is too long. */
  static String string(String text) {
    if (isWhole(text)) {
      return text;
    }
    int end = MOST_CHARACTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Whether a string holds a text without a cut. */
  static boolean isWhole(String text) {
    return text.length() <= MOST_CHARACTERS;
  }

  /** Whether ASCII characters fit a string. */
  static boolean fits(String ascii) {
    return ascii.length() <= MOST_BYTES;
  }
}
