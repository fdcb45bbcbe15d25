package org.offprint.typeset;

/**
 * A rectangle on a page, in points from the top left corner of the sheet.
 *
 * @param x left edge
 * @param y top edge
 * @param width to the right of {@code x}
 * @param height below {@code y}
 */
public record Box(double x, double y, double width, double height) {
  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The bottom edge, which is the larger y. */
  public double bottom() {
    return y + height;
  }

  /** The smallest rectangle around both. */
  public Box union(Box other) {
    var left = Math.min(x, other.x);
    var top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
