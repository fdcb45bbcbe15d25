package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;

/** The cells of a table as a document writes them, made into a rectangle (clauses 17.4.17 and 17.4.84). */
final class Grid {

  private static final int MOST_COLUMNS = 1000;
  private static final int WIDEST = 20_000;
  private static final int HIGHEST = 65_534;

  /** How much larger than its cells a table may be by spans. */
  private static final int MOST_SPANNED = 16;

  /** A cell that may still grow downwards. */
  private static final class Cell {
    private final boolean header;
    private final int columns;
    private final List<Inline> content;
    private int rows = 1;
    private int last;

    Cell(boolean header, int columns, List<Inline> content) {
      this.header = header;
      this.columns = columns;
      this.content = content;
    }

    boolean mayGrow(int width, int row) {
      return columns == width && last == row - 1 && rows < HIGHEST;
    }

    Block.Cell block() {
      return new Block.Cell(header, columns, rows, content);
    }
  }

  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private Cell[] above = new Cell[16];
  private int headed;
  private int width;
  private int cells;

  /** Begins a row; the first ones may be those of the head. */
  void row(boolean head) {
    if (head && headed == rows.size()) {
      headed++;
    } else if (headed == rows.size()) {
      // A cell of the head does not reach into the body.
      Arrays.fill(above, null);
    }
    rows.add(new ArrayList<>());
    widths.add(0);
  }

  /** Adds a cell of the row. One that continues the cell above it makes that one higher. */
  void cell(boolean header, int span, boolean continued, boolean restarts, List<Inline> content) {
    if (rows.isEmpty()) {
      row(false);
    }
    var at = widths.get(widths.size() - 1);
    var columns = Math.max(1, Math.min(MOST_COLUMNS, span));
    cells++;
    if (at + columns > WIDEST) {
      width = Integer.MAX_VALUE;
      return;
    }
    if (at + columns >= above.length) {
      above = Arrays.copyOf(above, Math.max(above.length * 2, at + columns + 1));
    }
    var upper = above[at];
    if (continued && content.isEmpty() && upper != null && upper.mayGrow(columns, rows.size())) {
      upper.rows++;
      upper.last = rows.size();
    } else {
      var cell = new Cell(header || rows.size() <= headed, columns, content);
      cell.last = rows.size();
      rows.get(rows.size() - 1).add(cell);
      above[at] = restarts || continued ? cell : null;
    }
    for (var i = at + 1; i < at + columns; i++) {
      above[i] = null;
    }
    widths.set(widths.size() - 1, at + columns);
    width = Math.max(width, at + columns);
  }

  /** The table, or nothing where it is none to any reader. */
  Optional<Block.Table> table(List<Inline> caption) {
    var most = 10_000L + MOST_SPANNED * (long) cells;
    if (width == 0 || (long) width * rows.size() > most) {
      return Optional.empty();
    }
    pad();
    var all = rows.stream()
        .map(row -> new Block.Row(row.stream().map(Cell::block).toList()))
        .toList();
    var head = headed == rows.size() ? 0 : headed;
    return Optional.of(
        new Block.Table(caption, all.subList(0, head), all.subList(head, all.size())));
  }

  private void pad() {
    for (var i = 0; i < rows.size(); i++) {
      for (var missing = width - widths.get(i); missing > 0; missing -= MOST_COLUMNS) {
        rows.get(i).add(new Cell(i < headed, Math.min(MOST_COLUMNS, missing), List.of()));
      }
    }
  }
}
