package org.offprint.pack;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.Arrays;

/** Compression at level 6 (RFC 1951). The same bytes always give the same bytes, on any machine. */
public final class Deflate {
  private static final int LEVEL = 6;

  /** How far a match must stay away from the far end of the window. */
  private static final int MIN_LOOKAHEAD = 262;

  private static final int MIN_WINDOW_BITS = 9;
  private static final int MAX_WINDOW_BITS = 15;

  /** Memory level m holds {@code 1 << m + 6} symbols; level 8 is what zlib takes if not told. */
  private static final int SYMBOLS_SHIFT = 6;

  private static final int MAX_MEMORY_LEVEL = 8;

  private Deflate() {}

  /**
   * Compresses into a zlib stream (RFC 1950), as the PDF filter FlateDecode takes it.
   *
   * @param data any bytes
   * @return the stream
   */
  public static byte[] zlib(byte[] data) {
    return zlib(data, 0, data.length);
  }

  /**
   * Compresses a part of an array into a zlib stream (RFC 1950).
   *
   * @param data any bytes
   * @param from where the part starts
   * @param length how long it is
   * @return the stream
   */
  public static byte[] zlib(byte[] data, int from, int length) {
    return run(data, from, length, JZlib.W_ZLIB);
  }

  /**
   * Compresses into a raw deflate stream (RFC 1951), as zip entries take it.
   *
   * @param data any bytes
   * @return the stream
   */
  public static byte[] raw(byte[] data) {
    return run(data, 0, data.length, JZlib.W_NONE);
  }

  private static byte[] run(byte[] data, int from, int length, JZlib.WrapperType wrapper) {
    var deflater = deflater(length, wrapper);
    deflater.setInput(data, from, length, false);
    var out = new byte[length / 2 + 64];
    int size = 0;
    int state = JZlib.Z_OK;
    while (state == JZlib.Z_OK) {
      if (size == out.length) {
        out = Arrays.copyOf(out, out.length * 2);
      }
      deflater.setOutput(out, size, out.length - size);
      state = deflater.deflate(JZlib.Z_FINISH);
      size = out.length - deflater.getAvailOut();
    }
    if (state != JZlib.Z_STREAM_END) {
      throw new IllegalStateException("Deflate ended in state " + state + ".");
    }
    deflater.end();
    return size == out.length ? out : Arrays.copyOf(out, size);
  }

  /**
   * A compressor whose tables fit the data: short streams, of which a document has many, cost little, and the window
   * is never so small that a match is missed. The symbol buffer holds all of a short stream, so the weakness of zlib
   * before 1.2.12 with small buffers (CVE-2018-25032) cannot show.
   */
  private static Deflater deflater(int length, JZlib.WrapperType wrapper) {
    int window = clamp(bits(length + MIN_LOOKAHEAD), MIN_WINDOW_BITS, MAX_WINDOW_BITS);
    int memory = clamp(bits(length + 1) - SYMBOLS_SHIFT, 1, MAX_MEMORY_LEVEL);
    try {
      return new Deflater(LEVEL, window, memory, wrapper);
    } catch (GZIPException unreachable) {
      throw new IllegalStateException("The parameters are in range.", unreachable);
    }
  }

  /** The smallest b for which {@code 1 << b} is not less than n. */
  private static int bits(int n) {
    return n < 0 ? Integer.SIZE - 1 : Integer.SIZE - Integer.numberOfLeadingZeros(n - 1);
  }

  private static int clamp(int value, int least, int most) {
    return Math.max(least, Math.min(most, value));
  }
}
