package org.offprint.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.Decoding;

/**
 * Decodes the bytes of a page: as UTF-8 where they are well-formed, else as the page declares in its head (HTML, clause
 * 13.2.3.2), else as they read best.
 */
final class HtmlDecoding {

  private static final int HEAD = 4096;

  /** Labels that browsers take for the larger encoding around them (WHATWG Encoding, clause 4.2). */
  private static final Map<String, String> MEANT = Map.of(
      "gb2312", "GB18030",
      "gbk", "GB18030",
      "x-gbk", "GB18030",
      "shift_jis", "windows-31j",
      "x-sjis", "windows-31j",
      "euc-kr", "x-windows-949",
      "ks_c_5601-1987", "x-windows-949",
      "iso-8859-9", "windows-1254",
      "iso-8859-11", "x-windows-874",
      "tis-620", "x-windows-874");

  private HtmlDecoding() {}

  static Decoding of(byte[] bytes) {
    var guess = Decoding.of(bytes);
    if (guess.findings().isEmpty()) {
      return guess;
    }
    return declared(bytes).map(charset -> Decoding.of(bytes, charset)).orElse(guess);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
    for (var at = head.indexOf("charset"); at >= 0; at = head.indexOf("charset", at + 1)) {
      var found = charset(label(head, at + "charset".length()));
      if (found.isPresent()) {
        return found;
      }
    }
    var xml = head.startsWith("<?xml") ? head.indexOf("encoding") : -1;
    return xml < 0 ? Optional.empty() : charset(label(head, xml + "encoding".length()));
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
  private static Optional<Charset> charset(String label) {
    var name = MEANT.getOrDefault(label, label);
    return !name.isEmpty()
            && Character.isLetter(name.charAt(0))
            && !name.startsWith("utf")
            && !name.startsWith("unicode")
            && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }
}
