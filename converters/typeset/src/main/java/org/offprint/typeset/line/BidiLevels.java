package org.offprint.typeset.line;

import com.ibm.icu.text.Bidi;

/** Bidirectional levels (UAX #9), by ICU. Only text with letters from right to left loads ICU. */
final class BidiLevels {
  private static final byte[] NONE = {};

  private BidiLevels() {}

  /** The level of each character; empty if all are 0. */
  static byte[] of(String text, boolean rightToLeft) {
    return rightToLeft || hasRightToLeft(text) ? Resolver.levels(text, rightToLeft) : NONE;
  }

  static boolean hasRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x590
          && (c < 0x900
              || c >= 0xFB1D && c < 0xFE00
              || c >= 0xFE70 && c < 0xFF00
              || c == 0x200F
              || c >= 0x202A && c <= 0x202E
              || c >= 0x2066 && c <= 0x2069
              || c >= 0xD802 && c <= 0xD803
              || c >= 0xD83A && c <= 0xD83B)) {
        return true;
      }
    }
    return false;
  }

  private static final class Resolver {
    static byte[] levels(String text, boolean rightToLeft) {
      var bidi = new Bidi();
      bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
      return bidi.getLevels();
    }
  }

  /** The order in which pieces of a line are seen, from left to right (rule L2). */
  static int[] visualOrder(byte[] levels) {
    var order = new int[levels.length];
    int highest = 0;
    int lowestOdd = Integer.MAX_VALUE;
    for (int i = 0; i < levels.length; i++) {
      order[i] = i;
      highest = Math.max(highest, levels[i]);
      if ((levels[i] & 1) != 0) {
        lowestOdd = Math.min(lowestOdd, levels[i]);
      }
    }
    for (int level = highest; level >= lowestOdd; level--) {
      for (int i = 0; i < order.length; i++) {
        int start = i;
        while (i < order.length && levels[order[i]] >= level) {
          i++;
        }
        reverse(order, start, i - 1);
      }
    }
    return order;
  }

  private static void reverse(int[] order, int from, int to) {
    for (int i = from, k = to; i < k; i++, k--) {
      int swap = order[i];
      order[i] = order[k];
      order[k] = swap;
    }
  }
}
