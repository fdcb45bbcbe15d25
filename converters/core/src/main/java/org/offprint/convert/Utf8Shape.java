package org.offprint.convert;

/**
 * How well bytes are formed as UTF-8 (RFC 3629 clause 4).
 *
 * @param good how many characters beyond ASCII are well-formed
 * @param bad how many bytes fit nowhere
 * @param firstBadLine the line of the first of those, from 1
 * @param length how many bytes there are
 */
record Utf8Shape(int good, int bad, int firstBadLine, int length) {

  static Utf8Shape of(byte[] bytes) {
    var good = 0;
    var bad = 0;
    var line = 1;
    var firstBadLine = 0;
    for (var i = 0; i < bytes.length; ) {
      var b = bytes[i];
      if (b >= 0) {
        line += b == '\n' || b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n') ? 1 : 0;
        i++;
        continue;
      }
      var width = width(bytes, i);
      if (width > 0) {
        good++;
        i += width;
      } else {
        firstBadLine = bad == 0 ? line : firstBadLine;
        bad++;
        i++;
      }
    }
    return new Utf8Shape(good, bad, firstBadLine, bytes.length);
  }

  /** The width of the well-formed character at an index; 0 if there is none. */
  private static int width(byte[] bytes, int i) {
    var lead = bytes[i] & 0xFF;
    var second = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return tails(bytes, i, 1) ? 2 : 0;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      var fits = lead == 0xE0 ? second >= 0xA0 : lead != 0xED || second <= 0x9F;
      return fits && tails(bytes, i, 2) ? 3 : 0;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      var fits = lead == 0xF0 ? second >= 0x90 : lead != 0xF4 || second <= 0x8F;
      return fits && tails(bytes, i, 3) ? 4 : 0;
    }
    return 0;
  }

  private static boolean tails(byte[] bytes, int i, int count) {
    for (var k = 1; k <= count; k++) {
      if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is UTF-8, perhaps with a few damaged bytes. Other encodings seldom look like it by chance. */
  boolean isUtf8() {
    return bad == 0 || good > bad;
  }

  /** Whether so few bytes are beyond ASCII that they may be damage. */
  boolean isMostlyAscii() {
    return good + bad <= Math.max(8, length / 50);
  }
}
