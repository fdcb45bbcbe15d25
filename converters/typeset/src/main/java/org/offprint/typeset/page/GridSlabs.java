package org.offprint.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.line.Line;
import org.offprint.typeset.line.ParagraphSetter;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.TextSpan;

/** Makes slabs of a table: one for each line of each row, so that rows of any height can be cut. */
final class GridSlabs {
  private static final double BETWEEN_LINKED_ROWS = 20;
  private static final double RULE = 0.5;
  private static final double HEAVY_RULE = 0.75;

  /** A header that takes more lines than this is not shown again. */
  private static final int LONGEST_PRELUDE = 8;

  private final FlowBlock.Grid grid;
  private final GridStyle style;
  private final GridColumns columns;
  private final double x;
  private final double width;
  private final List<Slab.SideBarPlace> bars;
  private final ParagraphSetter setter;
  private int group;

  GridSlabs(
      FlowBlock.Grid grid,
      double x,
      double width,
      List<Slab.SideBarPlace> bars,
      ParagraphSetter setter) {
    this.grid = grid;
    this.style = grid.style();
    this.columns = new GridColumns(grid, width);
    this.x = x;
    this.width = width;
    this.bars = bars;
    this.setter = setter;
  }

  List<Slab> build() {
    var header = rows(grid.header(), false);
    var slabs = new ArrayList<>(header);
    var body = rows(grid.rows(), false);
    slabs.addAll(body);
    for (int i = 1; i <= header.size() && i < slabs.size(); i++) {
      slabs.get(i).cost(Slab.NEVER);
    }
    if (!header.isEmpty() && header.size() <= LONGEST_PRELUDE) {
      var again = rows(grid.header(), true);
      rule(again.get(0), 0, HEAVY_RULE);
      for (var slab : body) {
        slab.prelude = again;
      }
    }
    if (!slabs.isEmpty()) {
      rule(slabs.get(0), 0, HEAVY_RULE);
    }
    return slabs;
  }

  private List<Slab> rows(List<GridRow> rows, boolean repeated) {
    var slabs = new ArrayList<Slab>();
    for (int start = 0; start < rows.size(); ) {
      int end = linkedUntil(rows, start);
      var linked = rows.subList(start, end);
      slabs.addAll(columns.isStacked() ? stack(linked, repeated) : linkedRows(linked, repeated));
      group++;
      start = end;
    }
    return slabs;
  }

  /** The row behind those that cells spanning several rows tie together. */
  private static int linkedUntil(List<GridRow> rows, int start) {
    int end = start + 1;
    for (int i = start; i < end && i < rows.size(); i++) {
      for (var cell : rows.get(i).cells()) {
        end = Math.max(end, i + cell.rows());
      }
    }
    return Math.min(end, rows.size());
  }

  private List<Line> set(GridCell cell, boolean repeated) {
    var spans = repeated ? asArtifacts(cell.spans()) : cell.spans();
    var paragraph =
        new ParagraphStyle(columns.width(cell), 0, cell.alignment(), style.rightToLeft(), false);
    return setter.set(spans, paragraph);
  }

  private static List<TextSpan> asArtifacts(List<TextSpan> spans) {
    var result = new ArrayList<TextSpan>(spans.size());
    for (var span : spans) {
      result.add(new TextSpan(span.text(), span.style(), Artifact.REPEATED));
    }
    return result;
  }

  private List<Slab> linkedRows(List<GridRow> rows, boolean repeated) {
    var cells = new ArrayList<SetCell>();
    var heights = new int[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      heights[r] = Math.max(1, heights[r]);
      for (var cell : rows.get(r).cells()) {
        var set = new SetCell(cell, r, set(cell, repeated));
        cells.add(set);
        if (cell.rows() == 1) {
          heights[r] = Math.max(heights[r], set.lines.size());
        }
      }
    }
    for (var cell : cells) {
      raise(cell, heights);
    }
    return place(cells, heights);
  }

  /** Makes the last row of a cell that spans several high enough for it. */
  private static void raise(SetCell cell, int[] heights) {
    int end = Math.min(heights.length, cell.row + cell.cell.rows());
    int sum = 0;
    for (int r = cell.row; r < end; r++) {
      sum += heights[r];
    }
    heights[end - 1] += Math.max(0, cell.lines.size() - sum);
  }

  /** A cell with its lines, and the row among the linked ones that it begins in. */
  private record SetCell(GridCell cell, int row, List<Line> lines) {}

  private List<Slab> place(List<SetCell> cells, int[] heights) {
    var slabs = new ArrayList<Slab>();
    var firsts = new int[heights.length];
    for (int r = 0; r < heights.length; r++) {
      firsts[r] = slabs.size();
      for (int line = 0; line < heights[r]; line++) {
        slabs.add(slab(line == 0, line == heights[r] - 1, r == 0));
      }
    }
    for (int c = 0; c < cells.size(); c++) {
      var cell = cells.get(c);
      for (int i = 0; i < cell.lines.size(); i++) {
        int at = firsts[cell.row] + i;
        slabs
            .get(at)
            .pieces
            .add(piece(c + 1, cell.cell, cell.lines.get(i), Arrays.binarySearch(firsts, at) >= 0));
      }
    }
    return slabs;
  }

  private Slab slab(boolean first, boolean last, boolean firstRow) {
    double above = first ? style.padding() / 2 : 0;
    double below = last ? style.padding() / 2 : 0;
    var slab = new Slab(above + style.leading() + below, false, bars);
    slab.row = group;
    slab.cost(!first ? Slab.ROW_TORN : firstRow ? Slab.INSIDE : BETWEEN_LINKED_ROWS);
    if (last) {
      rule(slab, slab.height - RULE, RULE);
    }
    return slab;
  }

  private Piece.Text piece(int order, GridCell cell, Line line, boolean first) {
    double above = first ? style.padding() / 2 : 0;
    double offset = columns.offset(cell);
    double left = style.rightToLeft() ? x + width - offset - columns.width(cell) : x + offset;
    return new Piece.Text(order, line, left, above + style.leading() * 0.75);
  }

  private void rule(Slab slab, double y, double thickness) {
    double total = columns.total();
    double left = style.rightToLeft() ? x + width - total : x;
    slab.pieces.add(new Piece.Bar(0, left, y, total, thickness, style.ink()));
  }

  /** Cells one under another, for tables that are too wide for the page. */
  private List<Slab> stack(List<GridRow> rows, boolean repeated) {
    var slabs = new ArrayList<Slab>();
    int order = 0;
    for (var row : rows) {
      for (var cell : row.cells()) {
        order++;
        for (var line : set(cell, repeated)) {
          boolean first = slabs.isEmpty();
          slabs.add(slab(first, false, first));
          slabs.get(slabs.size() - 1).pieces.add(piece(order, cell, line, first));
        }
      }
    }
    if (!slabs.isEmpty()) {
      var last = slabs.get(slabs.size() - 1);
      rule(last, last.height - RULE, RULE);
    }
    return slabs;
  }
}
