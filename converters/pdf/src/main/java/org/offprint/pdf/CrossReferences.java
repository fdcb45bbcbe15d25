package org.offprint.pdf;

import java.util.Arrays;

/** Where each object is, as a cross-reference stream says it (ISO 32000-1, 7.5.8). */
final class CrossReferences {
  private static final int FREE = 0;
  private static final int IN_USE = 1;
  private static final int COMPRESSED = 2;

  /** PNG "up": each byte less the one above it, which most often is the same. */
  private static final int UP = 2;

  private byte[] kinds = new byte[512];
  private long[] places = new long[512];
  private short[] indexes = new short[512];
  private int size = 1;

  /** Gives a new object number. */
  int next() {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
      indexes = Arrays.copyOf(indexes, 2 * size);
    }
    return size++;
  }

  void at(int number, long position) {
    kinds[number] = IN_USE;
    places[number] = position;
  }

  void inside(int number, int container, int index) {
    kinds[number] = COMPRESSED;
    places[number] = container;
    indexes[number] = (short) index;
  }

  /** The table; its layout is put into the dictionary. */
  Bytes table(Dict dictionary) {
    long largest = 1;
    for (int i = 1; i < size; i++) {
      largest = Math.max(largest, places[i]);
    }
    int width = (Long.SIZE - Long.numberOfLeadingZeros(largest) + 7) / 8;
    int row = width + 2;
    dictionary
        .integer("Size", size)
        .put("W", Dict.numbers(1, width, 1))
        .put("DecodeParms", new Dict().integer("Predictor", 12).integer("Columns", row));
    var table = new Bytes(size * (row + 1));
    var above = new byte[row];
    var current = new byte[row];
    for (int i = 0; i < size; i++) {
      fill(current, i, width);
      table.write(UP);
      for (int k = 0; k < row; k++) {
        table.write(current[k] - above[k]);
        above[k] = current[k];
      }
    }
    return table;
  }

  private void fill(byte[] row, int number, int width) {
    row[0] = kinds[number];
    for (int k = 0; k < width; k++) {
      row[1 + k] = (byte) (places[number] >> 8 * (width - 1 - k));
    }
    row[1 + width] = (byte) (kinds[number] == FREE ? 0xFF : indexes[number]);
  }
}
