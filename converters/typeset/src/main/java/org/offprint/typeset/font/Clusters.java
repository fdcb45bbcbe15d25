package org.offprint.typeset.font;

import java.text.Normalizer;

/**
 * Grapheme clusters: what a reader takes for one character (UAX #29, rules GB3 to GB13 without the
 * Indic conjuncts). Invisible format characters belong to the cluster before them, so that they are
 * never alone.
 */
public final class Clusters {
  /** A longer run of marks is cut, so that a flood of marks costs linear time (UAX #15, Stream-Safe). */
  private static final int LONGEST = 32;

  private static final int FIRST_MARK = 0x300;

  private Clusters() {}

  /** The end of the cluster that starts at a character. */
  public static int end(CharSequence text, int start) {
    int length = text.length();
    int first = Character.codePointAt(text, start);
    int end = start + Character.charCount(first);
    if (end == length
        || text.charAt(end) < FIRST_MARK && text.charAt(end) != 0xAD && first != '\r') {
      return end;
    }
    int previous = first;
    boolean paired = false;
    int base = first;
    for (int count = 1; end < length && count < LONGEST; count++) {
      int next = Character.codePointAt(text, end);
      boolean flag = isRegional(previous) && isRegional(next) && !paired;
      boolean sequence = previous == 0x200D && isPictographic(base) && isPictographic(next);
      if (!flag && !sequence && !joins(previous, next)) {
        break;
      }
      paired |= flag;
      base = sequence ? next : base;
      previous = next;
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean joins(int previous, int next) {
    return next >= FIRST_MARK && isExtending(next)
        || isIgnorable(next) && previous != ' '
        || previous == '\r' && next == '\n'
        || joinsHangul(previous, next);
  }

  private static boolean joinsHangul(int previous, int next) {
    if (previous < 0x1100 || next < 0x1100 || next > 0xD7A3) {
      return false;
    }
    boolean leading = previous <= 0x115F;
    boolean precomposed = previous >= 0xAC00 && previous <= 0xD7A3;
    boolean vowel = next >= 0x1160 && next <= 0x11A7;
    boolean trailing = next >= 0x11A8 && next <= 0x11FF;
    boolean afterVowel = previous >= 0x1160 && previous <= 0x11FF;
    return leading && (vowel || next <= 0x115F || next >= 0xAC00)
        || (precomposed || afterVowel) && (trailing || vowel && previous <= 0x11A7);
  }

  private static boolean isExtending(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  private static boolean isRegional(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isPictographic(int codePoint) {
    return codePoint >= 0x1F000 && codePoint < 0x1FB00 || codePoint >= 0x2190 && codePoint < 0x2C00;
  }

  /** Whether a code point shows nothing by itself: a format character or a variation selector. */
  static boolean isIgnorable(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return codePoint == 0xAD;
    }
    return codePoint == 0x34F
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF
        || Character.getType(codePoint) == Character.FORMAT && !isVisibleFormat(codePoint);
  }

  private static boolean isVisibleFormat(int codePoint) {
    return codePoint >= 0x600 && codePoint <= 0x605
        || codePoint == 0x6DD
        || codePoint == 0x70F
        || codePoint == 0x890
        || codePoint == 0x891
        || codePoint == 0x8E2;
  }

  /** The cluster in normalisation form C, so that a precomposed glyph is found. */
  static String compose(String cluster) {
    return cluster.length() == 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
  }
}
