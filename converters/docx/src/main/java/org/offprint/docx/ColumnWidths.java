package org.offprint.docx;

import java.util.Arrays;
import java.util.List;
import org.offprint.article.Inlines;

/** Parts the width of a table among its columns: each gets room by its longest text, within bounds. */
final class ColumnWidths {

  private static final int LEAST = 4;
  private static final int MOST = 40;

  private ColumnWidths() {}

  /** The width of each column in twentieths of a point; together they are the whole. */
  static int[] of(List<List<TableRows.Place>> rows, int columns, int whole) {
    var weights = new int[columns];
    Arrays.fill(weights, LEAST);
    for (var row : rows) {
      for (var place : row) {
        if (place.columns() == 1 && place.cell().isPresent()) {
          int length = Inlines.plain(place.cell().get().content()).length();
          weights[place.column()] = Math.max(weights[place.column()], Math.min(length, MOST));
        }
      }
    }
    int sum = Arrays.stream(weights).sum();
    var widths = new int[columns];
    int left = whole;
    for (int i = 0; i < columns; i++) {
      widths[i] = i == columns - 1 ? left : (int) ((long) whole * weights[i] / sum);
      left -= widths[i];
    }
    return widths;
  }
}
