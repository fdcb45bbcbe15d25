package org.offprint.typeset.page;

import org.offprint.typeset.Paper;

/**
 * The text block of a page and its grid.
 *
 * @param paper the sheet
 * @param left the left margin, in points
 * @param top the top margin, in points
 * @param width the width of the text block, in points
 * @param height the height of the text block, in points
 * @param grid the distance of base lines, in points
 */
public record PageStyle(
    Paper paper, double left, double top, double width, double height, double grid) {
  /** Checks that text fits in. */
  public PageStyle {
    if (!(grid > 0) || !(width > 0) || !(height >= 4 * grid)) {
      throw new IllegalArgumentException("a page needs room for four lines");
    }
  }

  /** How far the base line stands above the lower edge of a line on the grid. */
  double drop() {
    return grid / 4;
  }

  /** The lowest multiple of the grid that is not above a position from the top of the text block. */
  double snap(double y) {
    return Math.ceil(y / grid - 0.001) * grid;
  }
}
