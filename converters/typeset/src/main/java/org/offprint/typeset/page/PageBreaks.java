package org.offprint.typeset.page;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses where pages end, so that the costs of all pages add up to the least: what a break tears
 * apart, how much of a page stays empty, and how the last page looks. For each slab the cheapest way
 * to start a page with it is kept, and from each such slab pages of every length are tried; a page
 * holds a bounded number of slabs, so cost is linear in them.
 */
final class PageBreaks {
  private static final double EMPTY_ROW = 4;
  private static final double LONG_ROW = 60;
  private static final double TAIL_ALONE = 3000;
  private static final double SHORT_LAST = 300;
  private static final int BODY_WITH_TAIL = 3;
  private static final int LEAST_ON_LAST = 3;

  /** Pages may run longer than the text block by this many rows, if that saves something worse. */
  private static final int LONGEST_ROWS = 2;

  private static final double ROUNDING = 0.01;

  private final List<Slab> slabs;
  private final PageStyle style;
  private final double[] cost;
  private final int[] previous;

  private PageBreaks(List<Slab> slabs, PageStyle style) {
    this.slabs = slabs;
    this.style = style;
    cost = new double[slabs.size() + 1];
    previous = new int[slabs.size() + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
  }

  /** The index behind the last slab of each page. */
  static int[] choose(List<Slab> slabs, PageStyle style) {
    var breaks = new PageBreaks(slabs, style);
    for (int start = 0; start < slabs.size(); start++) {
      if (breaks.cost[start] < Double.MAX_VALUE) {
        breaks.tryPages(start);
      }
    }
    return breaks.trace();
  }

  /** What a choice of breaks costs; infinite if a page overflows that could be shorter. */
  static double cost(List<Slab> slabs, PageStyle style, int[] ends) {
    var breaks = new PageBreaks(slabs, style);
    double sum = 0;
    int start = 0;
    for (int end : ends) {
      sum += breaks.page(start, end);
      start = end;
    }
    return sum;
  }

  private double page(int start, int end) {
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[start] = 0;
    tryPages(start);
    return cost[end];
  }

  private void tryPages(int start) {
    var column = new Column(style);
    column.prelude(slabs.get(start).prelude);
    int bodyLines = 0;
    for (int i = start; i < slabs.size(); i++) {
      var slab = slabs.get(i);
      double bottom = column.place(slab) + slab.height;
      double over = bottom - style.height();
      if (i > start && over > LONGEST_ROWS * style.grid() + ROUNDING) {
        return;
      }
      bodyLines += slab.body && !slab.tail ? 1 : 0;
      boolean last = i + 1 == slabs.size();
      double page =
          fill(over, last) + (last ? lastPage(start, bodyLines) : slabs.get(i + 1).breakCost);
      if (cost[start] + page < cost[i + 1]) {
        cost[i + 1] = cost[start] + page;
        previous[i + 1] = start;
      }
    }
  }

  private double fill(double over, boolean last) {
    double rows = over / style.grid();
    if (rows > ROUNDING) {
      return LONG_ROW * Math.ceil(rows - ROUNDING);
    }
    double empty = last ? 0 : Math.floor(-rows + ROUNDING);
    return EMPTY_ROW * empty * empty;
  }

  /** What is wrong with a last page that starts with a slab. */
  private double lastPage(int start, int bodyLines) {
    if (start == 0) {
      return 0;
    }
    boolean hasTail = slabs.get(slabs.size() - 1).tail;
    if (hasTail) {
      return bodyLines < BODY_WITH_TAIL && !isOwnPage(start) ? TAIL_ALONE : 0;
    }
    return slabs.size() - start < LEAST_ON_LAST ? SHORT_LAST : 0;
  }

  /** Whether end matter goes on from the page before, so that it is not alone anyhow. */
  private boolean isOwnPage(int start) {
    return start > 0 && slabs.get(start).tail && slabs.get(start - 1).tail;
  }

  private int[] trace() {
    int count = 0;
    for (int i = slabs.size(); i > 0; i = previous[i]) {
      count++;
    }
    var ends = new int[count];
    for (int i = slabs.size(); i > 0; i = previous[i]) {
      ends[--count] = i;
    }
    return ends;
  }
}
