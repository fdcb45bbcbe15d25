package org.offprint.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rectangle that the cells of a table fill, spans included (HTML, clause 4.9.12). */
final class TableGrid {

  private TableGrid() {}

  static int columns(Block.Row first) {
    return first.cells().stream().mapToInt(Block.Cell::columns).sum();
  }

  static void requireRectangle(List<Block.Row> header, List<Block.Row> rows) {
    var all = new ArrayList<Block.Row>(header);
    all.addAll(rows);
    var columns = all.isEmpty() ? 0 : columns(all.get(0));
    if (columns == 0) {
      throw new IllegalArgumentException("A table needs at least one cell in its first row.");
    }
    fill(header, columns);
    fill(rows, columns);
  }

  private static void fill(List<Block.Row> rows, int columns) {
    var busy = new int[columns];
    for (var row : rows) {
      var column = 0;
      for (var cell : row.cells()) {
        while (column < columns && busy[column] > 0) {
          column++;
        }
        column = place(cell, column, busy);
      }
      for (var i = 0; i < columns; i++) {
        if (busy[i] == 0) {
          throw new IllegalArgumentException(
              "A row of the table leaves column " + (i + 1) + " empty.");
        }
        busy[i]--;
      }
    }
    if (Arrays.stream(busy).anyMatch(rest -> rest > 0)) {
      throw new IllegalArgumentException("A cell of the table spans beyond its last row.");
    }
  }

  private static int place(Block.Cell cell, int column, int[] busy) {
    for (var i = column; i < column + cell.columns(); i++) {
      if (i >= busy.length || busy[i] > 0) {
        throw new IllegalArgumentException("A row of the table has cells beyond its last column.");
      }
      busy[i] = cell.rows();
    }
    return column + cell.columns();
  }
}
