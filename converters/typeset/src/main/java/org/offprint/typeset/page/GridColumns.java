package org.offprint.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.typeset.line.ParagraphSetter;

/** The widths of the columns of a table, by what is in them (as CSS 2.2, 17.5.2.2). */
final class GridColumns {
  /** If columns were narrower than this, cells stand one under another instead. */
  private static final double NARROWEST = 30;

  /** A table that nearly fills the width is made to fill it. */
  private static final double NEARLY_FULL = 0.65;

  private final double[] widths;
  private final double[] starts;
  private final double gap;
  private final boolean stacked;

  GridColumns(FlowBlock.Grid grid, double width) {
    int count = grid.columns();
    gap = grid.style().padding();
    double room = width - gap * (count - 1);
    double[] least = new double[count];
    double[] most = new double[count];
    measure(grid, least, most);
    double sumLeast = sum(least);
    stacked = count > 1 && sumLeast > room && room / count < NARROWEST;
    widths = stacked ? new double[] {width} : widths(room, least, most);
    starts = new double[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      starts[i + 1] = starts[i] + widths[i] + gap;
    }
  }

  private void measure(FlowBlock.Grid grid, double[] least, double[] most) {
    var spanning = new ArrayList<GridCell>();
    for (var rows : List.of(grid.header(), grid.rows())) {
      for (var row : rows) {
        for (var cell : row.cells()) {
          if (cell.columns() > 1) {
            spanning.add(cell);
          } else {
            raise(cell, least, most);
          }
        }
      }
    }
    for (var cell : spanning) {
      raise(cell, least, most);
    }
  }

  private void raise(GridCell cell, double[] least, double[] most) {
    var extent = ParagraphSetter.extent(cell.spans());
    double gaps = gap * (cell.columns() - 1);
    double least1 = 0;
    double most1 = 0;
    for (int i = cell.column(); i < cell.column() + cell.columns(); i++) {
      least1 += least[i];
      most1 += most[i];
    }
    double moreLeast = Math.max(0, extent.least() - gaps - least1) / cell.columns();
    double moreMost = Math.max(0, extent.most() - gaps - most1) / cell.columns();
    for (int i = cell.column(); i < cell.column() + cell.columns(); i++) {
      least[i] += moreLeast;
      most[i] = Math.max(least[i], most[i] + moreMost);
    }
  }

  private static double[] widths(double room, double[] least, double[] most) {
    double sumLeast = sum(least);
    double sumMost = sum(most);
    if (sumMost <= room) {
      double spare = sumMost < NEARLY_FULL * room ? 0 : room - sumMost;
      var widths = most.clone();
      for (int i = 0; i < widths.length; i++) {
        widths[i] += spare / widths.length;
      }
      return floored(widths, room);
    }
    return floored(
        sumLeast <= room ? shared(room, least, most) : scaled(least, room / sumLeast), room);
  }

  private static double[] scaled(double[] values, double factor) {
    var result = values.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] *= factor;
    }
    return result;
  }

  /** Columns that need no more than an equal share get what they need; the others share the rest. */
  private static double[] shared(double room, double[] least, double[] most) {
    double[] low = least.clone();
    double sumLow = sum(low);
    boolean changed = true;
    while (changed) {
      changed = false;
      double rest = room;
      int open = 0;
      for (int i = 0; i < low.length; i++) {
        open += low[i] < most[i] ? 1 : 0;
        rest -= low[i] < most[i] ? 0 : low[i];
      }
      for (int i = 0; i < low.length; i++) {
        double more = most[i] - low[i];
        if (more > 0 && most[i] <= rest / open && sumLow + more <= room) {
          low[i] = most[i];
          sumLow += more;
          changed = true;
        }
      }
    }
    double sumMost = sum(most);
    for (int i = 0; i < low.length; i++) {
      low[i] += sumMost > sumLow ? (most[i] - low[i]) * (room - sumLow) / (sumMost - sumLow) : 0;
    }
    return low;
  }

  /** No column gets less than half of an equal share if the others must give up for it. */
  private static double[] floored(double[] widths, double room) {
    double floor = Math.max(1, Math.min(NARROWEST, room / widths.length) / 2);
    double sum = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], floor);
      sum += widths[i];
    }
    if (sum > room) {
      double scale = room / sum;
      for (int i = 0; i < widths.length; i++) {
        widths[i] *= scale;
      }
    }
    return widths;
  }

  /** Whether cells stand one under another, for want of room. */
  boolean isStacked() {
    return stacked;
  }

  /** The width of the whole table. */
  double total() {
    return sum(widths) + gap * (widths.length - 1);
  }

  double width(GridCell cell) {
    return stacked
        ? widths[0]
        : starts[cell.column() + cell.columns()] - starts[cell.column()] - gap;
  }

  /** The distance of a cell from the side where the first column is. */
  double offset(GridCell cell) {
    return stacked ? 0 : starts[cell.column()];
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}
