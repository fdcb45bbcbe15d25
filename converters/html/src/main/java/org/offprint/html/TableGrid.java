package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;

/**
 * A group of rows as HTML wants them: no row and no column in which no cell begins (HTML, clause 4.9.12.1). Spans are
 * shortened by what is left out, which changes nothing that a reader sees.
 *
 * @param rows the cells of each row that is left
 */
record TableGrid(List<List<Cell>> rows) {

  /**
   * A cell in its place.
   *
   * @param cell the cell
   * @param column the column in which it begins, from 0
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   */
  record Cell(Block.Cell cell, int column, int columns, int rows) {}

  /** A row with the number it had among all rows of the group. */
  private record Numbered(int number, List<Cell> cells) {}

  /** Lays out the groups of a table, the header first. */
  static List<TableGrid> of(Block.Table table) {
    var header = lay(table.header(), table.columns());
    var body = lay(table.rows(), table.columns());
    var begun = new boolean[table.columns()];
    header.forEach(row -> row.cells().forEach(cell -> begun[cell.column()] = true));
    body.forEach(row -> row.cells().forEach(cell -> begun[cell.column()] = true));
    var before = new int[table.columns() + 1];
    for (var i = 0; i < begun.length; i++) {
      before[i + 1] = before[i] + (begun[i] ? 1 : 0);
    }
    return List.of(shorten(header, before), shorten(body, before));
  }

  private static List<Numbered> lay(List<Block.Row> rows, int columns) {
    var busy = new int[columns];
    var laid = new ArrayList<Numbered>();
    for (var i = 0; i < rows.size(); i++) {
      var cells = new ArrayList<Cell>();
      var column = 0;
      for (var cell : rows.get(i).cells()) {
        while (busy[column] > 0) {
          column++;
        }
        cells.add(new Cell(cell, column, cell.columns(), cell.rows()));
        for (var end = column + cell.columns(); column < end; column++) {
          busy[column] = cell.rows();
        }
      }
      for (var j = 0; j < columns; j++) {
        busy[j]--;
      }
      laid.add(new Numbered(i, cells));
    }
    return laid;
  }

  private static TableGrid shorten(List<Numbered> rows, int[] columnsBefore) {
    var rowsBefore = new int[rows.size() + 1];
    for (var i = 0; i < rows.size(); i++) {
      rowsBefore[i + 1] = rowsBefore[i] + (rows.get(i).cells().isEmpty() ? 0 : 1);
    }
    var kept = new ArrayList<List<Cell>>();
    for (var row : rows) {
      if (!row.cells().isEmpty()) {
        kept.add(row.cells().stream()
            .map(cell -> new Cell(
                cell.cell(),
                columnsBefore[cell.column()],
                columnsBefore[cell.column() + cell.columns()] - columnsBefore[cell.column()],
                rowsBefore[row.number() + cell.rows()] - rowsBefore[row.number()]))
            .toList());
      }
    }
    return new TableGrid(kept);
  }
}
