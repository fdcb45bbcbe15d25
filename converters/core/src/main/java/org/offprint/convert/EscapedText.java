package org.offprint.convert;

import java.nio.charset.Charset;
import java.util.Optional;

/** Japanese text in seven bits, known by the escape sequences between its scripts (ISO-2022-JP, RFC 1468). */
final class EscapedText {

  private static final int LOOKED_AT = 1 << 16;

  private EscapedText() {}

  static Optional<Charset> charset(byte[] bytes) {
    var begun = 0;
    var ended = 0;
    for (var i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
      if (bytes[i] < 0) {
        return Optional.empty();
      } else if (bytes[i] == 0x1B && i + 2 < bytes.length) {
        begun += bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@') ? 1 : 0;
        ended += bytes[i + 1] == '(' && (bytes[i + 2] == 'B' || bytes[i + 2] == 'J') ? 1 : 0;
      }
    }
    return begun > 0 && ended > 0 && begun - ended <= 1
        ? Optional.of(Charset.forName("ISO-2022-JP"))
        : Optional.empty();
  }
}
