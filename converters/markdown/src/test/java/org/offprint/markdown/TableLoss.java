package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.offprint.article.Block;
import org.offprint.article.Inline;

/** What is left of a table in GFM, which has one header row and single cells. */
record TableLoss(UnaryOperator<List<Inline>> text) {

  Block.Table of(Block.Table table) {
    var grid = new ArrayList<>(grid(table.header(), table.columns()));
    var headers = grid.size();
    grid.addAll(grid(table.rows(), table.columns()));
    var first = headers > 0 ? grid.remove(0) : List.<List<Inline>>of();
    // Loss: a header row without a word is none.
    var headed = first.stream().anyMatch(cell -> !cell.isEmpty());
    if (!headed && headers > 0 && grid.isEmpty()) {
      grid.add(first);
    }
    return new Block.Table(
        text.apply(table.caption()),
        headed ? List.of(row(first, true)) : List.of(),
        grid.stream().map(cells -> row(cells, false)).toList());
  }

  /** Loss: header cells beyond the first row are plain cells. */
  private static Block.Row row(List<List<Inline>> cells, boolean header) {
    return new Block.Row(
        cells.stream().map(cell -> new Block.Cell(header, 1, 1, cell)).toList());
  }

  /** Loss: a cell that spans stands in its first place, and the other places are empty. */
  private List<List<List<Inline>>> grid(List<Block.Row> rows, int columns) {
    var places = new Block.Cell[rows.size()][columns];
    var first = new boolean[rows.size()][columns];
    for (var i = 0; i < rows.size(); i++) {
      var column = 0;
      for (var cell : rows.get(i).cells()) {
        while (places[i][column] != null) {
          column++;
        }
        first[i][column] = true;
        for (var y = i; y < i + cell.rows(); y++) {
          for (var x = column; x < column + cell.columns(); x++) {
            places[y][x] = cell;
          }
        }
      }
    }
    var grid = new ArrayList<List<List<Inline>>>();
    for (var i = 0; i < rows.size(); i++) {
      var cells = new ArrayList<List<Inline>>();
      for (var j = 0; j < columns; j++) {
        cells.add(first[i][j] ? text.apply(places[i][j].content()) : List.of());
      }
      grid.add(cells);
    }
    return grid;
  }
}
