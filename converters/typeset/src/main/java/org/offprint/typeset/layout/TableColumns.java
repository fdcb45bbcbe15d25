package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.article.Block;

/** In which column each cell of a table begins, and which columns hold numbers. */
final class TableColumns {
  private final List<int[]> starts = new ArrayList<>();
  private final int[] numbers;
  private final int[] others;

  TableColumns(Block.Table table) {
    int columns = table.columns();
    numbers = new int[columns];
    others = new int[columns];
    place(table.header(), columns, false);
    place(table.rows(), columns, true);
  }

  private void place(List<Block.Row> rows, int columns, boolean counted) {
    // For each column, how many more rows a cell from above takes.
    var taken = new int[columns];
    for (var row : rows) {
      var places = new int[row.cells().size()];
      int column = 0;
      for (int c = 0; c < places.length; c++) {
        var cell = row.cells().get(c);
        while (column < columns - 1 && taken[column] > 0) {
          column++;
        }
        places[c] = column;
        int end = Math.min(columns, column + cell.columns());
        Arrays.fill(taken, column, end, cell.rows());
        if (counted && cell.columns() == 1) {
          (TableSetter.isNumeric(cell) ? numbers : others)[column] += weight(cell);
        }
        column = Math.min(end, columns - 1);
      }
      for (int i = 0; i < columns; i++) {
        taken[i] = Math.max(0, taken[i] - 1);
      }
      starts.add(places);
    }
  }

  private static int weight(Block.Cell cell) {
    return cell.content().isEmpty() ? 0 : 1;
  }

  /** The column that a cell begins in, from 0. */
  int column(int row, int cell) {
    return starts.get(row)[cell];
  }

  /** Whether most cells of a column below the header are numbers. */
  boolean isNumeric(int column) {
    return numbers[column] > 2 * others[column];
  }
}
