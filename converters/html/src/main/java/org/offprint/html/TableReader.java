package org.offprint.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;

/**
 * The rows of a table as a page writes them, made into a rectangle: spans are cut at the last row of their group, and
 * short rows get an empty cell (HTML, clause 4.9.12.1).
 */
final class TableReader {

  /** How much larger than its cells a table may be by spans; a larger one is no table to any reader. */
  private static final int MOST_SPANNED = 16;

  /** One row as it is written. */
  private record Row(boolean head, List<Block.Cell> cells) {
    boolean heads() {
      return head || cells.stream().allMatch(Block.Cell::header);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private List<Inline> caption = List.of();
  private boolean head;
  private boolean homeless;

  void group(boolean isHead) {
    head = isHead;
  }

  void row() {
    rows.add(new Row(head, new ArrayList<>()));
  }

  void cell(Block.Cell cell) {
    if (rows.isEmpty()) {
      row();
    }
    rows.get(rows.size() - 1).cells().add(cell);
  }

  void caption(List<Inline> content) {
    caption = content;
  }

  /** The table, or nothing where its cells make none. */
  Optional<Block.Table> table() {
    var columns = columns();
    if (columns == 0) {
      return Optional.empty();
    }
    var headed = 0;
    while (headed < rows.size() && rows.get(headed).heads()) {
      headed++;
    }
    headed = headed == rows.size() ? 0 : headed;
    var header = rectangle(rows.subList(0, headed), columns);
    var body = rectangle(rows.subList(headed, rows.size()), columns);
    return homeless ? Optional.empty() : Optional.of(new Block.Table(caption, header, body));
  }

  /** All that is written in it, in order, for a table that is none. */
  List<List<Inline>> texts() {
    var texts = new ArrayList<List<Inline>>();
    texts.add(caption);
    cells().forEach(cell -> texts.add(cell.content()));
    texts.removeIf(List::isEmpty);
    return texts;
  }

  private List<Block.Cell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }

  /** The width of the table with all spans, or 0 where there is nothing, or nothing but spans. Drops idle rows. */
  private int columns() {
    var most = 10_000L + MOST_SPANNED * (long) cells().size();
    var busy = new int[16];
    var columns = 0;
    for (var i = 0; i < rows.size(); ) {
      var column = 0;
      var idle = rows.get(i).cells().isEmpty();
      for (var cell : rows.get(i).cells()) {
        while (column < columns && busy[column] > 0) {
          column++;
        }
        if ((long) (column + cell.columns()) * (i + 1) > most) {
          return 0;
        }
        for (var end = column + cell.columns(); column < end; column++) {
          busy = column < busy.length ? busy : Arrays.copyOf(busy, column * 2);
          busy[column] = Math.max(busy[column], cell.rows());
        }
        columns = Math.max(columns, column);
      }
      for (var j = 0; j < columns; j++) {
        idle &= busy[j] == 0;
        busy[j] = Math.max(0, busy[j] - 1);
      }
      if ((long) columns * (i + 1) > most) {
        return 0;
      } else if (idle) {
        rows.remove(i);
      } else {
        i++;
      }
    }
    return columns;
  }

  private List<Block.Row> rectangle(List<Row> rows, int columns) {
    var busy = new int[columns];
    var made = new ArrayList<Block.Row>();
    for (var i = 0; i < rows.size(); i++) {
      made.add(new Block.Row(fill(rows.get(i).cells(), busy, rows.size() - i)));
    }
    return made;
  }

  /** The cells of one row in the columns that are free. */
  private List<Block.Cell> fill(List<Block.Cell> cells, int[] busy, int rowsLeft) {
    var made = new ArrayList<Block.Cell>();
    var column = 0;
    for (var cell : cells) {
      while (column < busy.length && busy[column] > 0) {
        column++;
      }
      var room = 0;
      while (room < cell.columns() && column + room < busy.length && busy[column + room] == 0) {
        room++;
      }
      if (room == 0) {
        homeless |= !cell.content().isEmpty();
        continue;
      }
      var down = Math.min(cell.rows(), rowsLeft);
      made.add(new Block.Cell(cell.header(), room, down, cell.content()));
      for (var end = column + room; column < end; column++) {
        busy[column] = down;
      }
    }
    pad(made, busy, column);
    for (var i = 0; i < busy.length; i++) {
      busy[i]--;
    }
    return made;
  }

  private static void pad(List<Block.Cell> made, int[] busy, int from) {
    for (var column = from; column < busy.length; ) {
      if (busy[column] > 0) {
        column++;
        continue;
      }
      var room = 0;
      while (room < 1000 && column + room < busy.length && busy[column + room] == 0) {
        busy[column + room] = 1;
        room++;
      }
      made.add(new Block.Cell(false, room, 1, List.of()));
      column += room;
    }
  }
}
