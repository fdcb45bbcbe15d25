package org.offprint.containers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * A stream of unpacked bytes that ends in a refusal where a few bytes unpack to very many, or where they are not those
 * that were packed.
 */
final class Unpacked extends FilterInputStream {

  /** Short files may be as empty as they like. */
  private static final long HARMLESS = 1 << 20;

  private final ZipRecord record;
  private final int ratio;
  private final CRC32 crc = new CRC32();
  private long count;

  /**
   * A guarded stream.
   *
   * @param record what is unpacked
   * @param ratio how many bytes one byte may unpack to
   */
  Unpacked(InputStream in, ZipRecord record, int ratio) {
    super(in);
    this.record = record;
    this.ratio = ratio;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int most) throws IOException {
    var read = super.read(into, offset, most);
    if (read < 0) {
      requireSame();
    } else {
      crc.update(into, offset, read);
      count += read;
      requireRatio();
    }
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(8192, Math.max(0, most))]));
  }

  private void requireSame() throws ZipException {
    if (record.crc() != 0 && record.crc() != crc.getValue()) {
      throw new ZipException("it is damaged: its bytes are not those that were packed (CRC-32)");
    }
  }

  private void requireRatio() throws ZipException {
    if (count > HARMLESS && count / ratio > record.packed()) {
      throw new ZipException("it unpacks to more than " + ratio
          + " times its length, as files do that are made to fill a machine");
    }
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
