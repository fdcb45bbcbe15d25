package org.offprint.typeset.line;

/**
 * How well a line fits (D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", 1981): the
 * ratio by which its spaces change, its fitness class, and its demerits.
 */
final class Fit {
  /** Lines are first sought among those no looser than this. */
  static final double TOLERANCE = 1.5;

  /** No more lines than this may end in a hyphen one after another. */
  static final int MOST_HYPHENS = 2;

  private static final double OVERFULL = -1000;
  private static final double LINE_PENALTY = 10;
  private static final double DOUBLE_HYPHEN = 3000;
  private static final double ADJACENT = 3000;
  private static final double LAST_HYPHEN = 5000;
  private static final double SHORT_LAST = 10_000;
  private static final double ROUNDING = 0.001;

  private final Breakpoints points;
  private final double measure;
  private final boolean justified;
  private final double shortest;

  Fit(Breakpoints points, ParagraphStyle style) {
    this.points = points;
    this.measure = style.measure();
    this.justified = style.alignment() == Alignment.JUSTIFIED;
    this.shortest = Math.max(style.indent() * 1.3, style.measure() / 18);
  }

  /** How far spaces stretch (1: by all that is right) or shrink (-1); below -1 the line does not fit. */
  double ratio(int from, int to) {
    double slack = measure - points.width(from, to);
    if (Math.abs(slack) < ROUNDING) {
      return 0;
    }
    if (slack < 0) {
      double shrink = justified ? points.shrink(from, to) : 0;
      return shrink <= 0 || -slack > shrink * (1 + ROUNDING)
          ? OVERFULL
          : Math.max(-1, slack / shrink);
    }
    if (points.penalty(to) == Breakpoints.FORCED) {
      return 0;
    }
    if (!justified) {
      return slack / (measure / 6);
    }
    double stretch = points.stretch(from, to);
    return stretch <= 0 ? 100 : Math.min(100, slack / stretch);
  }

  /** Whether no later point can end a line that starts here. */
  boolean isFull(int from, int to) {
    double shrink = justified ? points.shrink(from, to) : 0;
    return points.least(from, to) - shrink * (1 + ROUNDING) > measure + ROUNDING;
  }

  static boolean fits(double ratio) {
    return ratio >= -1;
  }

  /** 0 tight, 1 normal, 2 loose, 3 very loose. */
  static int fitness(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }

  /** What a line costs after a line of some fitness that ended at {@code from}. */
  double demerits(int from, int to, double ratio, int before) {
    double absolute = Math.abs(ratio);
    double badness = Math.min(10_000, 100 * absolute * absolute * absolute);
    double base = LINE_PENALTY + badness;
    int penalty = points.penalty(to);
    double sum = base * base;
    boolean last = to == points.size() - 1;
    if (penalty > 0) {
      sum += (double) penalty * penalty;
    }
    if (points.isFlagged(from)) {
      sum += last ? LAST_HYPHEN : points.isFlagged(to) ? DOUBLE_HYPHEN : 0;
    }
    if (from > 0 && Math.abs(fitness(ratio) - before) > 1) {
      sum += ADJACENT;
    }
    if (last && from > 0 && points.width(from, to) < shortest) {
      sum += SHORT_LAST;
    }
    return sum;
  }

  /** How many lines in a row end in a hyphen, counting this one. */
  int hyphens(int before, int to) {
    return points.isFlagged(to) ? before + 1 : 0;
  }
}
