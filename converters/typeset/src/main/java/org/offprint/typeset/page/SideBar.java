package org.offprint.typeset.page;

import org.offprint.typeset.Ink;

/**
 * A bar beside a group, as high as the group on each page. Two bars are the same only if they are the
 * same object.
 */
public final class SideBar {
  private final double width;
  private final Ink ink;

  /**
   * A bar.
   *
   * @param width in points
   * @param ink its colour
   */
  public SideBar(double width, Ink ink) {
    this.width = width;
    this.ink = ink;
  }

  double width() {
    return width;
  }

  Ink ink() {
    return ink;
  }
}
