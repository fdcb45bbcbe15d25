package org.offprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A growing array of bytes that knows how PDF writes numbers (ISO 32000-1, 7.3.3). */
final class Bytes extends OutputStream {
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000};

  private byte[] array;
  private int size;

  Bytes(int capacity) {
    array = new byte[capacity];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** The last byte; 0 if there is none. */
  byte last() {
    return size == 0 ? 0 : array[size - 1];
  }

  byte[] toArray() {
    return Arrays.copyOf(array, size);
  }

  /** The bytes in place, of which the first {@link #size} count. */
  byte[] array() {
    return array;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(array, 0, size);
  }

  @Override
  public void write(int value) {
    grow(size + 1);
    array[size++] = (byte) value;
  }

  @Override
  public void write(byte[] from, int start, int length) {
    grow(size + length);
    System.arraycopy(from, start, array, size, length);
    size += length;
  }

  /** Adds both bytes of a 16-bit value, the higher first. */
  Bytes int2(int value) {
    write(value >> 8);
    write(value);
    return this;
  }

  /** Adds the four bytes of a value, the highest first. */
  Bytes int4(int value) {
    return int2(value >> 16).int2(value);
  }

  /** Adds characters below 256, a byte each. */
  Bytes ascii(String text) {
    int length = text.length();
    grow(size + length);
    for (int i = 0; i < length; i++) {
      array[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  Bytes integer(long value) {
    if (value < 0) {
      write('-');
      return integer(-value);
    }
    if (value >= 10) {
      integer(value / 10);
    }
    write('0' + (int) (value % 10));
    return this;
  }

  /** Adds a number rounded to some places, without zeros that say nothing. */
  Bytes decimal(double value, int places) {
    long scale = POWERS[places];
    long scaled = Math.round(value * scale);
    if (scaled < 0) {
      write('-');
      scaled = -scaled;
    }
    long whole = scaled / scale;
    long rest = scaled % scale;
    if (whole != 0 || rest == 0) {
      integer(whole);
    }
    if (rest != 0) {
      write('.');
      while (rest != 0) {
        scale /= 10;
        write('0' + (int) (rest / scale));
        rest %= scale;
      }
    }
    return this;
  }

  /** Adds four hexadecimal digits. */
  Bytes hex4(int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      write("0123456789ABCDEF".charAt(value >> shift & 0xF));
    }
    return this;
  }

  private void grow(int wanted) {
    if (wanted > array.length) {
      array = Arrays.copyOf(array, Math.max(wanted, 2 * array.length));
    }
  }
}
