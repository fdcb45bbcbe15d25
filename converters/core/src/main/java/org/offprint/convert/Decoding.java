package org.offprint.convert;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text that bytes hold, and what had to be assumed.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding
 * @param findings what was assumed, and which bytes meant nothing
 */
public record Decoding(String text, Charset charset, List<Finding> findings) {

  /** Keeps its own copy. */
  public Decoding {
    findings = List.copyOf(findings);
  }

  /**
   * Decodes bytes whose encoding nobody tells.
   *
   * @param bytes the bytes
   * @return their text
   */
  public static Decoding of(byte[] bytes) {
    return new Decoding(
        new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, List.of());
  }
}
