package org.offprint.typeset.page;

/**
 * How lines stand one under another and how they cling together.
 *
 * @param distance from base line to base line, in points
 * @param onGrid whether they stand on the grid of the page
 * @param keepWithNext whether the page may not turn behind the block
 * @param keepTogether whether the page should not turn inside the block
 */
public record Leading(double distance, boolean onGrid, boolean keepWithNext, boolean keepTogether) {
  /** Lines on the grid that may part anywhere but behind the first and before the last. */
  public static Leading grid(double distance) {
    return new Leading(distance, true, false, false);
  }

  /** Lines off the grid. */
  public static Leading free(double distance) {
    return new Leading(distance, false, false, false);
  }

  /** The same, with the page not turning behind the block. */
  public Leading keptWithNext() {
    return new Leading(distance, onGrid, true, keepTogether);
  }

  /** The same, with the page not turning inside the block. */
  public Leading keptTogether() {
    return new Leading(distance, onGrid, keepWithNext, true);
  }
}
