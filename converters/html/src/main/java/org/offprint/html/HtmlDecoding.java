package org.offprint.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.offprint.convert.Decoding;
import org.offprint.convert.Encodings;
import org.offprint.convert.Input;

/**
 * Decodes the bytes of a page: as UTF-8 where they are well-formed, else as the server or the page itself declares
 * (HTML, clause 13.2.3.2), else as they read best.
 */
final class HtmlDecoding {

  private static final int HEAD = 4096;

  private HtmlDecoding() {}

  static Decoding of(Input input) {
    return Decoding.of(input, declared(input.bytes()));
  }

  /** The first label that means an encoding, in whichever element it stands; empty if there is none. */
  static String declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
    for (var at = head.indexOf("charset"); at >= 0; at = head.indexOf("charset", at + 1)) {
      var found = label(head, at + "charset".length());
      if (isBytes(found)) {
        return found;
      }
    }
    var xml = head.startsWith("<?xml") ? head.indexOf("encoding") : -1;
    return xml < 0 ? "" : label(head, xml + "encoding".length());
  }

  private static String label(String head, int from) {
    var at = from;
    while (at < head.length() && " \t\n\r='\"".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    var end = at;
    while (end < head.length() && isLabel(head.charAt(end))) {
      end++;
    }
    return head.substring(at, end);
  }

  private static boolean isLabel(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_:.".indexOf(c) >= 0;
  }

  /** An encoding in which markup is ASCII; UTF-16 would have shown itself otherwise. */
  private static boolean isBytes(String label) {
    return Encodings.named(label).filter(one -> !one.name().startsWith("UTF-")).isPresent();
  }
}
