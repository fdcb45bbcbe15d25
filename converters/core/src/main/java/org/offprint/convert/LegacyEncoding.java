package org.offprint.convert;

import java.nio.charset.Charset;

/** windows-1252 as browsers read it, which is what most Western bytes without a name are. */
final class LegacyEncoding {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** WHATWG Encoding clause 9: what 0x80 to 0x9F mean in windows-1252; the five unused ones are themselves. */
  private static final String C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

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
}
