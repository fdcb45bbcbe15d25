package org.offprint.typeset.line;

import java.util.BitSet;

/** Line breaks inside web addresses: after {@code / . - _ ? & =}, never inside {@code ://}. */
final class AddressBreaks {
  private AddressBreaks() {}

  /** Whether a word looks like an address. */
  static boolean isAddress(String text, int start, int end) {
    if (end - start < 8) {
      return false;
    }
    int found = text.indexOf("://", start);
    return found > start && found < end || text.startsWith("www.", start);
  }

  /** Replaces the breaks inside a word by those of an address. */
  static void set(String text, int start, int end, BitSet breaks) {
    breaks.clear(start + 1, end);
    int scheme = text.indexOf("://", start);
    int first = scheme >= 0 && scheme < end ? scheme + 4 : start + 3;
    for (int i = Math.max(first, start + 1); i < end - 1; i++) {
      if (isMark(text.charAt(i - 1)) && !isMark(text.charAt(i))) {
        breaks.set(i);
      }
    }
  }

  private static boolean isMark(char c) {
    return c == '/' || c == '.' || c == '-' || c == '_' || c == '?' || c == '&' || c == '=';
  }
}
