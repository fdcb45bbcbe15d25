package org.offprint.typeset.line;

/**
 * How the lines of a paragraph are made.
 *
 * @param measure the width of the lines, in points
 * @param indent how far the first line stands in, in points
 * @param alignment how the lines fill the measure
 * @param rightToLeft whether lines start at the right
 * @param hanging whether punctuation may stand out of the measure a little
 */
public record ParagraphStyle(
    double measure, double indent, Alignment alignment, boolean rightToLeft, boolean hanging) {
  /** Checks the measure. */
  public ParagraphStyle {
    if (!(measure > 0)) {
      throw new IllegalArgumentException("a paragraph needs a positive measure: " + measure);
    }
  }

  /** Lines from left to right, with hanging punctuation and without indent. */
  public static ParagraphStyle of(double measure, Alignment alignment) {
    return new ParagraphStyle(measure, 0, alignment, false, true);
  }

  /** The same with another indent. */
  public ParagraphStyle withIndent(double value) {
    return new ParagraphStyle(measure, value, alignment, rightToLeft, hanging);
  }

  /** The same with another measure. */
  public ParagraphStyle withMeasure(double value) {
    return new ParagraphStyle(value, indent, alignment, rightToLeft, hanging);
  }

  /** The same in the other direction. */
  public ParagraphStyle withRightToLeft(boolean value) {
    return new ParagraphStyle(measure, indent, alignment, value, hanging);
  }
}
