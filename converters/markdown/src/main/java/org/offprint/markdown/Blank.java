package org.offprint.markdown;

/** What some parser takes for white space (Unicode categories Zs, Zl, Zp, and the controls that act as blanks). */
final class Blank {

  private Blank() {}

  static boolean is(int cp) {
    return cp <= ' '
        || cp >= 0x7F
            && (cp == 0x85
                || cp == 0xFEFF
                || Character.isSpaceChar(cp)
                || Character.isWhitespace(cp));
  }
}
