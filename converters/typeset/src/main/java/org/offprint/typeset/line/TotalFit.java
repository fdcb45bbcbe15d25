package org.offprint.typeset.line;

import java.util.Arrays;

/**
 * Chooses the breakpoints of a paragraph so that the sum of the demerits of all lines is least (Knuth
 * and Plass 1981). The state behind a line is its breakpoint, its fitness class and how many hyphens
 * end the lines up to it. One object serves one thread and keeps its room from paragraph to paragraph.
 */
final class TotalFit {
  private static final int STATES = 4 * (Fit.MOST_HYPHENS + 1);
  private static final double NO_CHOICE = 1e12;

  /** One hyphen more than is good, where nothing else fits. */
  private static final double TOO_MANY_HYPHENS = 1e10;

  /** Normal fitness, no hyphen. */
  private static final int START = 1;

  private int[] point = new int[64];
  private int[] previous = new int[64];
  private int[] state = new int[64];
  private double[] cost = new double[64];
  private int nodes;
  private int[] active = new int[32];
  private int actives;
  private final double[] bestCost = new double[STATES];
  private final int[] bestNode = new int[STATES];

  /** The points at which the lines end, in order; the last is the end of the paragraph. */
  int[] choose(Breakpoints points, ParagraphStyle style) {
    var fit = new Fit(points, style);
    if (points.size() == 2 && Fit.fits(fit.ratio(0, 1))) {
      return new int[] {1};
    }
    var strict = run(points, fit, Fit.TOLERANCE, false);
    return strict.length > 0 ? strict : run(points, fit, Double.MAX_VALUE, true);
  }

  /** Runs over all points; returns an empty array if no choice is good enough and that may be. */
  private int[] run(Breakpoints points, Fit fit, double tolerance, boolean mustEnd) {
    nodes = 0;
    actives = 0;
    append(0, -1, START, 0);
    active[actives++] = 0;
    for (int to = 1; to < points.size(); to++) {
      Arrays.fill(bestCost, Double.MAX_VALUE);
      int lastRemoved = tryAll(fit, to, tolerance, mustEnd);
      int first = nodes;
      for (int s = 0; s < STATES; s++) {
        if (bestCost[s] < Double.MAX_VALUE) {
          append(to, bestNode[s], s, bestCost[s]);
        }
      }
      boolean forced = points.penalty(to) == Breakpoints.FORCED;
      if (nodes == first && (forced || actives == 0)) {
        if (!mustEnd) {
          return new int[0];
        }
        int node = lastRemoved >= 0 ? lastRemoved : active[0];
        append(to, node, START, cost[node] + NO_CHOICE);
      }
      actives = forced ? 0 : actives;
      activate(first);
    }
    return trace();
  }

  /** Tries a line from each active point to this one; returns the best point that became too far. */
  private int tryAll(Fit fit, int to, double tolerance, boolean mustEnd) {
    int kept = 0;
    int lastRemoved = -1;
    for (int i = 0; i < actives; i++) {
      int node = active[i];
      int from = point[node];
      double ratio = fit.ratio(from, to);
      if (Fit.fits(ratio) && ratio <= tolerance) {
        consider(fit, node, to, ratio, mustEnd);
      }
      if (fit.isFull(from, to)) {
        lastRemoved = lastRemoved < 0 || cost[node] < cost[lastRemoved] ? node : lastRemoved;
      } else {
        active[kept++] = node;
      }
    }
    actives = kept;
    return lastRemoved;
  }

  private void consider(Fit fit, int node, int to, double ratio, boolean mustEnd) {
    int hyphens = fit.hyphens(state[node] >> 2, to);
    boolean tooMany = hyphens > Fit.MOST_HYPHENS;
    if (tooMany && !mustEnd) {
      return;
    }
    double sum = cost[node]
        + (tooMany ? TOO_MANY_HYPHENS : 0)
        + fit.demerits(point[node], to, ratio, state[node] & 3);
    int next = Math.min(hyphens, Fit.MOST_HYPHENS) << 2 | Fit.fitness(ratio);
    if (sum < bestCost[next]) {
      bestCost[next] = sum;
      bestNode[next] = node;
    }
  }

  private void append(int at, int from, int newState, double sum) {
    if (nodes == point.length) {
      point = Arrays.copyOf(point, 2 * nodes);
      previous = Arrays.copyOf(previous, 2 * nodes);
      state = Arrays.copyOf(state, 2 * nodes);
      cost = Arrays.copyOf(cost, 2 * nodes);
    }
    point[nodes] = at;
    previous[nodes] = from;
    state[nodes] = newState;
    cost[nodes++] = sum;
  }

  private void activate(int first) {
    int wanted = actives + nodes - first;
    if (wanted > active.length) {
      active = Arrays.copyOf(active, 2 * wanted);
    }
    for (int node = first; node < nodes; node++) {
      active[actives++] = node;
    }
  }

  private int[] trace() {
    int best = active[0];
    for (int i = 1; i < actives; i++) {
      best = cost[active[i]] < cost[best] ? active[i] : best;
    }
    int count = 0;
    for (int node = best; previous[node] >= 0; node = previous[node]) {
      count++;
    }
    var ends = new int[count];
    for (int node = best; previous[node] >= 0; node = previous[node]) {
      ends[--count] = point[node];
    }
    return ends;
  }
}
