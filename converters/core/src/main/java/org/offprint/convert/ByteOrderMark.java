package org.offprint.convert;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mark at the start of a file that tells its encoding (Unicode clause 23.8).
 *
 * @param charset the encoding
 * @param length how many bytes it is
 */
record ByteOrderMark(Charset charset, int length) {

  static Optional<ByteOrderMark> of(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
    } else if (begins(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
      return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
    } else if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(Charset.forName("UTF-32BE"), 4));
    } else if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
    } else if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (var i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a mark of that encoding; its byte order is surer than what anybody says. */
  boolean fits(Charset other) {
    return charset.equals(other) || family(charset).equals(family(other));
  }

  private static String family(Charset charset) {
    var name = charset.name();
    return name.endsWith("LE") || name.endsWith("BE") ? name.substring(0, name.length() - 2) : name;
  }
}
