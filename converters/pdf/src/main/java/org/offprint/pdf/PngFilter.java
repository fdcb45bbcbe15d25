package org.offprint.pdf;

import java.util.zip.DataFormatException;

/** The five filters of PNG rows (ISO/IEC 15948, 9.2). */
final class PngFilter {

  private PngFilter() {}

  /**
   * Takes a filter off.
   *
   * @param filtered the kind of filter and the bytes of a row
   * @param row the bytes of the row above, which become those of this row
   * @param step how many bytes the pixel to the left is away
   * @throws DataFormatException if there is no such filter
   */
  static void undo(byte[] filtered, byte[] row, int step) throws DataFormatException {
    int kind = filtered[0];
    if (kind < 0 || kind > 4) {
      throw new DataFormatException("There is no filter " + kind + ".");
    }
    int[] corners = new int[step];
    for (int i = 0; i < row.length; i++) {
      int left = i < step ? 0 : row[i - step] & 0xFF;
      int above = row[i] & 0xFF;
      int corner = corners[i % step];
      int predicted = switch (kind) {
        case 1 -> left;
        case 2 -> above;
        case 3 -> (left + above) / 2;
        case 4 -> paeth(left, above, corner);
        default -> 0;
      };
      corners[i % step] = above;
      row[i] = (byte) (filtered[i + 1] + predicted);
    }
  }

  private static int paeth(int left, int above, int corner) {
    int guess = left + above - corner;
    int toLeft = Math.abs(guess - left);
    int toAbove = Math.abs(guess - above);
    int toCorner = Math.abs(guess - corner);
    if (toLeft <= toAbove && toLeft <= toCorner) {
      return left;
    }
    return toAbove <= toCorner ? above : corner;
  }
}
