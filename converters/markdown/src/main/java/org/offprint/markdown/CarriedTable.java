package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Inline;

/** Brings a table to the rows of single cells under one header row that GFM tables have. */
final class CarriedTable {

  private final CarriedInlines inlines;
  private final Set<Loss> losses;

  CarriedTable(CarriedInlines inlines, Set<Loss> losses) {
    this.inlines = inlines;
    this.losses = losses;
  }

  Block.Table of(Block.Table table) {
    var columns = table.columns();
    var header = rows(table.header(), columns);
    var rows = rows(table.rows(), columns);
    var first =
        header.isEmpty() || isEmpty(header.get(0)) ? List.<Block.Row>of() : header.subList(0, 1);
    var rest = new ArrayList<>(header.subList(first.size(), header.size()));
    if (!rest.isEmpty() && first.isEmpty()) {
      // An empty header row is how Markdown says that there is none.
      rest.remove(0);
    }
    if (!rest.isEmpty() || hasHeader(rows)) {
      losses.add(Loss.HEADER_CELLS);
    }
    rest.addAll(rows);
    if (first.isEmpty() && rest.isEmpty()) {
      rest.addAll(header);
    }
    return new Block.Table(
        inlines.of(table.caption()),
        first.stream().map(row -> plain(row, true)).toList(),
        rest.stream().map(row -> plain(row, false)).toList());
  }

  private static boolean isEmpty(Block.Row row) {
    return row.cells().stream().allMatch(cell -> cell.content().isEmpty());
  }

  private static boolean hasHeader(List<Block.Row> rows) {
    return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Block.Cell::header));
  }

  private static Block.Row plain(Block.Row row, boolean header) {
    return new Block.Row(row.cells().stream()
        .map(cell -> new Block.Cell(header, 1, 1, cell.content()))
        .toList());
  }

  /** Lays the cells out on a grid; a place that another cell spans over is empty. */
  private List<Block.Row> rows(List<Block.Row> rows, int columns) {
    var out = new ArrayList<Block.Row>();
    var busy = new int[columns];
    for (var row : rows) {
      var cells = new ArrayList<Block.Cell>();
      for (var cell : row.cells()) {
        skip(cells, busy);
        place(cell, cells, busy);
      }
      skip(cells, busy);
      for (var i = 0; i < columns; i++) {
        busy[i]--;
      }
      out.add(new Block.Row(cells));
    }
    return out;
  }

  private static void skip(List<Block.Cell> cells, int[] busy) {
    while (cells.size() < busy.length && busy[cells.size()] > 0) {
      cells.add(Block.Cell.of(List.of()));
    }
  }

  private void place(Block.Cell cell, List<Block.Cell> cells, int[] busy) {
    if (cell.columns() > 1 || cell.rows() > 1) {
      losses.add(Loss.CELL_SPANS);
    }
    List<Inline> content = inlines.of(cell.content());
    for (var i = 0; i < cell.columns(); i++) {
      busy[cells.size()] = cell.rows();
      cells.add(new Block.Cell(cell.header(), 1, 1, i == 0 ? content : List.of()));
    }
  }
}
