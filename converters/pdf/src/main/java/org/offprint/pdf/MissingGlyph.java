package org.offprint.pdf;

/**
 * The outline that is shown for text that no font has: an empty box, since the glyph 0 of some fonts is blank and could
 * not be seen (OpenType 1.9, "glyf", simple glyphs).
 */
final class MissingGlyph {
  private static final int ON_CURVE = 1;
  private static final double MARGIN = 0.08;
  private static final double HEIGHT = 0.66;
  private static final double STROKE = 0.045;

  private MissingGlyph() {}

  /** How far the box stands from the origin, in font units. */
  static int left(int em) {
    return (int) (MARGIN * em);
  }

  /**
   * The outline.
   *
   * @param advance how wide the glyph is, in font units
   * @param em font units in an em
   */
  static byte[] outline(int advance, int em) {
    int left = left(em);
    int right = Math.max(left + 1, advance - left);
    int top = (int) (HEIGHT * em);
    int stroke = (int) (STROKE * em);
    int[] x = {
      left, left, right, right, left + stroke, right - stroke, right - stroke, left + stroke
    };
    int[] y = {0, top, top, 0, stroke, stroke, top - stroke, top - stroke};
    var glyph = new Bytes(64).int2(2).int2(left).int2(0).int2(right).int2(top);
    glyph.int2(3).int2(7).int2(0);
    for (int i = 0; i < x.length; i++) {
      glyph.write(ON_CURVE);
    }
    steps(glyph, x);
    steps(glyph, y);
    return glyph.toArray();
  }

  private static void steps(Bytes glyph, int[] coordinates) {
    int before = 0;
    for (var coordinate : coordinates) {
      glyph.int2(coordinate - before);
      before = coordinate;
    }
  }
}
