package org.offprint.typeset.line;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param strips its parts in the order in which they are read
 * @param hyphenated whether it ends in the middle of a word
 */
public record Line(List<Strip> strips, boolean hyphenated) {
  /** The right edge of the visible text, in points from the left edge of the paragraph. */
  public double right() {
    double right = 0;
    for (var strip : strips) {
      right = Math.max(right, strip.x() + strip.width());
    }
    return right;
  }

  /** The text of the line in reading order, line-end space or hyphen included. */
  public String text() {
    var text = new StringBuilder();
    for (var strip : strips) {
      text.append(strip.run().text());
    }
    return text.toString();
  }
}
