package org.offprint.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;

/**
 * The rows of a group of a table with each place filled: a cell that spans rows is continued in the rows below, as
 * {@code w:vMerge} wants it.
 */
final class TableRows {

  /**
   * One place.
   *
   * @param cell the cell; nothing where one from above goes on
   * @param column the first column, from 0
   * @param columns how many columns it takes
   * @param above whether a cell from above goes on
   */
  record Place(Optional<Block.Cell> cell, int column, int columns, boolean above) {}

  private TableRows() {}

  static List<List<Place>> of(List<Block.Row> rows, int columns) {
    var all = new ArrayList<List<Place>>();
    var rest = new int[columns];
    var wide = new int[columns];
    for (var row : rows) {
      var places = new ArrayList<Place>();
      var cells = row.cells().iterator();
      for (int column = 0; column < columns; ) {
        if (rest[column] > 0) {
          places.add(new Place(Optional.empty(), column, wide[column], true));
          rest[column]--;
          column += wide[column];
        } else {
          var cell = cells.next();
          places.add(new Place(Optional.of(cell), column, cell.columns(), false));
          rest[column] = cell.rows() - 1;
          wide[column] = cell.columns();
          column += cell.columns();
        }
      }
      all.add(places);
    }
    return all;
  }
}
