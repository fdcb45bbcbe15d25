package org.offprint.pdf;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What the header of a PNG says (ISO/IEC 15948, 11.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param depth bits in a sample
 * @param type 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha
 * @param interlaced whether the rows come in seven passes
 */
record PngFormat(int width, int height, int depth, int type, boolean interlaced) {
  /** What is larger when decoded is not shown. */
  private static final long MOST_BYTES = 256L << 20;

  /** Reads a header; nothing if it is none. */
  static Optional<PngFormat> of(byte[] header) {
    if (header.length != 13) {
      return Optional.empty();
    }
    var in = ByteBuffer.wrap(header);
    var format = new PngFormat(in.getInt(), in.getInt(), in.get(), in.get(), header[12] == 1);
    boolean isPlain = header[10] == 0 && header[11] == 0 && header[12] >= 0 && header[12] <= 1;
    return isPlain && format.isSound() ? Optional.of(format) : Optional.empty();
  }

  private boolean isSound() {
    int most = 16;
    int least = switch (type) {
      case 0 -> 1;
      case 3 -> {
        most = 8;
        yield 1;
      }
      case 2, 4, 6 -> 8;
      default -> Integer.MAX_VALUE;
    };
    return depth >= least
        && depth <= most
        && Integer.bitCount(depth) == 1
        && width > 0
        && height > 0
        && (rowBytes() + 1L) * height <= MOST_BYTES;
  }

  int channels() {
    return switch (type) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  boolean hasAlpha() {
    return type == 4 || type == 6;
  }

  boolean isGrey() {
    return type == 0 || type == 4;
  }

  int pixelBits() {
    return channels() * depth;
  }

  long rowBytes() {
    return rowBytes(width);
  }

  long rowBytes(int pixels) {
    return ((long) pixels * pixelBits() + 7) / 8;
  }

  /** The same without alpha. */
  PngFormat colourFormat() {
    return new PngFormat(width, height, depth, hasAlpha() ? type - 4 : type, false);
  }

  /** The format of the alpha by itself: that of its samples, or bytes where they stand in the palette. */
  PngFormat maskFormat() {
    return new PngFormat(width, height, hasAlpha() ? depth : 8, 0, false);
  }
}
