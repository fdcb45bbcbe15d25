package org.offprint.convert;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The one-byte encodings in which articles were kept before UTF-8, and the judge between them: which one makes words of
 * the bytes.
 */
final class LegacyEncoding {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  static final Charset KOI8_R = Charset.forName("KOI8-R");

  /** WHATWG Encoding clause 9: what 0x80 to 0x9F mean in windows-1252; the five unused ones are themselves. */
  private static final String C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  /** Enough to judge by. */
  private static final int LOOKED_AT = 1 << 18;

  private LegacyEncoding() {}

  static String windows1252(byte[] bytes, int from) {
    var out = new char[bytes.length - from];
    for (var i = 0; i < out.length; i++) {
      out[i] = windows1252(bytes[from + i]);
    }
    return new String(out);
  }

  static char windows1252(byte b) {
    var unit = b & 0xFF;
    return unit >= 0x80 && unit <= 0x9F ? C1.charAt(unit - 0x80) : (char) unit;
  }

  /**
   * Tells in which encoding bytes make sense.
   *
   * @param bytes bytes that are not UTF-8
   * @return the encoding; nothing if they make no sense in any
   */
  static Optional<Charset> judge(byte[] bytes) {
    var length = Math.min(bytes.length, LOOKED_AT);
    if (isWholeWords(bytes, length)) {
      var windows = CyrillicJudge.score(new String(bytes, 0, length, WINDOWS_1251));
      var koi8 = CyrillicJudge.score(new String(bytes, 0, length, KOI8_R));
      if (Math.max(windows, koi8) >= CyrillicJudge.LEAST) {
        return Optional.of(windows >= koi8 ? WINDOWS_1251 : KOI8_R);
      }
    }
    return LatinJudge.isText(windows1252(bytes, 0)) ? Optional.of(WINDOWS_1252) : Optional.empty();
  }

  /** Whether most bytes beyond ASCII lie in runs of three or more, as letters of a script of its own do. */
  private static boolean isWholeWords(byte[] bytes, int length) {
    var high = 0;
    var inRuns = 0;
    for (var i = 0; i < length; ) {
      var end = i;
      while (end < length && (bytes[end] & 0xFF) >= 0xA0) {
        end++;
      }
      high += end - i;
      inRuns += end - i >= 3 ? end - i : 0;
      i = end == i ? i + 1 : end;
    }
    return inRuns * 2 > high;
  }
}
