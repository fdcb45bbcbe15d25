package org.offprint.typeset.font;

import com.ibm.icu.lang.UCharacter;

/** Mirrored characters of right-to-left runs (UAX #9, rule L4). Only such runs load this class. */
final class Mirrors {
  private Mirrors() {}

  static int of(int codePoint) {
    return UCharacter.getMirror(codePoint);
  }
}
