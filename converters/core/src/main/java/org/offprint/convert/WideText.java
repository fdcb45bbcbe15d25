package org.offprint.convert;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in UTF-16 without a byte order mark, known by the zero bytes in every other place. */
final class WideText {

  private static final int LOOKED_AT = 1 << 16;

  private WideText() {}

  static Optional<Charset> charset(byte[] bytes) {
    var pairs = Math.min(bytes.length, LOOKED_AT) / 2;
    var evenZeros = 0;
    var oddZeros = 0;
    for (var i = 0; i < pairs; i++) {
      evenZeros += bytes[2 * i] == 0 ? 1 : 0;
      oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    var least = Math.max(2, pairs / 100);
    if (oddZeros >= least && evenZeros * 20 <= oddZeros && isText(bytes, pairs, 1)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return evenZeros >= least && oddZeros * 20 <= evenZeros && isText(bytes, pairs, 0)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Whether nearly all units are characters that occur in text. */
  private static boolean isText(byte[] bytes, int pairs, int high) {
    var odd = 0;
    for (var i = 0; i < pairs; i++) {
      var unit = (char) ((bytes[2 * i + high] & 0xFF) << 8 | bytes[2 * i + 1 - high] & 0xFF);
      var text = unit >= ' '
          ? Character.isDefined(unit) && !Character.isISOControl(unit) && !isPrivate(unit)
          : "\t\n\r\f".indexOf(unit) >= 0;
      odd += text ? 0 : 1;
    }
    return odd * 50 <= pairs;
  }

  private static boolean isPrivate(char unit) {
    return Character.getType(unit) == Character.PRIVATE_USE;
  }
}
