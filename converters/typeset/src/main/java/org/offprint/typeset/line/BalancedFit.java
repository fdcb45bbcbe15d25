package org.offprint.typeset.line;

import java.util.Arrays;

/**
 * Chooses breakpoints so that there are as few lines as can be, and among these choices the lines are
 * as equally long as can be, the last one too.
 */
final class BalancedFit {
  private static final int MOST_POINTS = 300;
  private static final int[] NONE = {};

  private final Breakpoints points;
  private final Fit fit;
  private final double measure;

  private BalancedFit(Breakpoints points, ParagraphStyle style) {
    this.points = points;
    this.fit = new Fit(points, style);
    this.measure = style.measure();
  }

  /** The points at which the lines end, in order; the last is the end of the paragraph. */
  static int[] choose(Breakpoints points, ParagraphStyle style, TotalFit otherwise) {
    var ends = points.size() > MOST_POINTS ? NONE : new BalancedFit(points, style).run();
    return ends.length > 0 ? ends : otherwise.choose(points, style);
  }

  private int[] run() {
    int size = points.size();
    var costs = new double[size];
    Arrays.fill(costs, Double.MAX_VALUE);
    costs[0] = 0;
    var from = new int[size][];
    for (int lines = 1; lines < size; lines++) {
      from[lines] = new int[size];
      costs = next(costs, from[lines]);
      if (costs[size - 1] < Double.MAX_VALUE) {
        return trace(from, lines);
      }
    }
    return NONE;
  }

  /** The least costs of reaching each point with one line more. */
  private double[] next(double[] costs, int[] from) {
    var result = new double[costs.length];
    Arrays.fill(result, Double.MAX_VALUE);
    for (int to = 1; to < costs.length; to++) {
      for (int start = to - 1; start >= 0; start--) {
        if (costs[start] < Double.MAX_VALUE && Fit.fits(fit.ratio(start, to))) {
          double slack = measure - points.width(start, to);
          double penalty = Math.max(0, points.penalty(to));
          double cost = costs[start] + slack * slack + penalty * penalty;
          if (cost < result[to]) {
            result[to] = cost;
            from[to] = start;
          }
        }
        if (points.penalty(start) == Breakpoints.FORCED || fit.isFull(start, to)) {
          break;
        }
      }
    }
    return result;
  }

  private int[] trace(int[][] from, int lines) {
    var ends = new int[lines];
    int point = points.size() - 1;
    for (int line = lines; line > 0; line--) {
      ends[line - 1] = point;
      point = from[line][point];
    }
    return ends;
  }
}
