package org.offprint.pdf;

import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The rows of a PNG as they are, without filters and passes (ISO/IEC 15948, 8 and 9). */
final class PngRows {
  private static final int UP = 2;

  /** Of each pass of Adam7: where it starts and how far its pixels lie apart, across and down. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

  private final PngFormat format;
  private final int rowBytes;
  private final byte[] rows;

  private PngRows(PngFormat format, byte[] rows) {
    this.format = format;
    this.rowBytes = (int) format.rowBytes();
    this.rows = rows;
  }

  /**
   * Decodes rows.
   *
   * @param format what they are
   * @param data the compressed data
   * @return the rows; nothing if data is damaged or short
   */
  static Optional<PngRows> of(PngFormat format, Bytes data) {
    var inflater = new Inflater();
    try {
      inflater.setInput(data.array(), 0, data.size());
      var rows = new PngRows(format, new byte[(int) format.rowBytes() * format.height()]);
      for (var pass : format.interlaced() ? PASSES : ONE_PASS) {
        rows.decode(pass, inflater);
      }
      return Optional.of(rows);
    } catch (DataFormatException damaged) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private void decode(int[] pass, Inflater inflater) throws DataFormatException {
    int across = (format.width() - pass[0] + pass[2] - 1) / pass[2];
    int down = (format.height() - pass[1] + pass[3] - 1) / pass[3];
    if (across <= 0 || down <= 0) {
      return;
    }
    int length = (int) format.rowBytes(across);
    var above = new byte[length];
    var filtered = new byte[length + 1];
    for (int y = 0; y < down; y++) {
      fill(filtered, inflater);
      PngFilter.undo(filtered, above, Math.max(1, format.pixelBits() / 8));
      int row = (pass[1] + y * pass[3]) * rowBytes;
      if (pass[2] == 1) {
        System.arraycopy(above, 0, rows, row, length);
      } else {
        spread(above, across, row, pass);
      }
    }
  }

  private static void fill(byte[] into, Inflater inflater) throws DataFormatException {
    int size = 0;
    while (size < into.length) {
      int more = inflater.inflate(into, size, into.length - size);
      if (more == 0) {
        throw new DataFormatException("The data end early.");
      }
      size += more;
    }
  }

  private void spread(byte[] from, int across, int row, int[] pass) {
    int bits = format.pixelBits();
    for (int x = 0; x < across; x++) {
      int to = pass[0] + x * pass[2];
      if (bits >= 8) {
        System.arraycopy(from, x * bits / 8, rows, row + to * bits / 8, bits / 8);
      } else {
        int value = from[x * bits / 8] >> 8 - bits - x * bits % 8 & (1 << bits) - 1;
        rows[row + to * bits / 8] |= (byte) (value << 8 - bits - to * bits % 8);
      }
    }
  }

  /** The colours without alpha. */
  PngRows colour() {
    if (!format.hasAlpha()) {
      return new PngRows(format.colourFormat(), rows);
    }
    return samples(format.colourFormat(), 0);
  }

  /** The alpha of each pixel. */
  PngRows alpha() {
    return samples(format.maskFormat(), format.pixelBits() / 8 - format.depth() / 8);
  }

  private PngRows samples(PngFormat wanted, int skip) {
    int from = format.pixelBits() / 8;
    int to = wanted.pixelBits() / 8;
    var samples = new byte[(int) wanted.rowBytes() * format.height()];
    for (int i = 0; i < format.width() * format.height(); i++) {
      System.arraycopy(rows, i * from + skip, samples, i * to, to);
    }
    return new PngRows(wanted, samples);
  }

  /** The alpha of each pixel of a palette; colours after the end of the table are opaque. */
  PngRows mapped(byte[] table) {
    var mask = new byte[format.width() * format.height()];
    int bits = format.depth();
    for (int y = 0; y < format.height(); y++) {
      for (int x = 0; x < format.width(); x++) {
        int shift = 8 - bits - x * bits % 8;
        int index = rows[y * rowBytes + x * bits / 8] >> shift & (1 << bits) - 1;
        mask[y * format.width() + x] = index < table.length ? table[index] : (byte) 0xFF;
      }
    }
    return new PngRows(format.maskFormat(), mask);
  }

  /** The rows with a filter that makes them compress well: each byte less the one above it. */
  byte[] filtered() {
    var out = new Bytes(rows.length + format.height());
    for (int i = 0; i < rows.length; i++) {
      if (i % rowBytes == 0) {
        out.write(UP);
      }
      out.write(i < rowBytes ? rows[i] : rows[i] - rows[i - rowBytes]);
    }
    return out.toArray();
  }
}
