package org.offprint.containers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.offprint.convert.ByteSource;

/**
 * A part of a source.
 *
 * @param whole the source
 * @param from its first byte in the source
 * @param length how many bytes it has
 */
record Slice(ByteSource whole, long from, long length) implements ByteSource {

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public InputStream stream(long start) throws IOException {
    var at = Math.min(start, length);
    return new Limited(whole.stream(from + at), length - at);
  }

  /** A stream that ends after so many bytes. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      var one = left <= 0 ? -1 : super.read();
      left -= one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
      if (left <= 0) {
        return most == 0 ? 0 : -1;
      }
      var read = super.read(into, offset, (int) Math.min(most, left));
      left -= Math.max(0, read);
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      var skipped = super.skip(Math.min(count, left));
      left -= skipped;
      return skipped;
    }

    @Override
    public int available() throws IOException {
      return (int) Math.min(super.available(), left);
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
