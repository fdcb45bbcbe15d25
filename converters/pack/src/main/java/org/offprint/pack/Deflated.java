package org.offprint.pack;

import java.util.zip.CRC32;

/**
 * A zip entry's content, compressed once so that it can be written into many zip files.
 *
 * @param bytes the raw deflate stream (RFC 1951); not copied, so do not change it
 * @param crc the CRC-32 of the content
 * @param size the length of the content in bytes
 */
public record Deflated(byte[] bytes, int crc, int size) {
  /**
   * Compresses a content.
   *
   * @param content any bytes
   * @return the content compressed
   */
  public static Deflated of(byte[] content) {
    return new Deflated(Deflate.raw(content), crc(content), content.length);
  }

  static int crc(byte[] content) {
    var crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }
}
