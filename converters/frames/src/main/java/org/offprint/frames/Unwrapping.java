package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes off the line ends of text that was set to a measure. In such text a line ends where the next word would not have
 * fitted; any other line end was meant.
 *
 * @param width the measure in columns; 0 if lines end where the author ended them
 */
record Unwrapping(int width) {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 110;
  private static final int SENTENCE = 45;

  /** The measure of an export, from those of its lines that another follows. */
  static Unwrapping of(List<ExportLine> lines) {
    var columns = new ArrayList<Integer>();
    for (var i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank() && !lines.get(i).isCentred()) {
        columns.add(lines.get(i).text().stripTrailing().length());
      }
    }
    columns.sort(null);
    var width = columns.size() < 3 ? 0 : columns.get((int) ((columns.size() - 1) * 9L / 10));
    return new Unwrapping(width >= NARROWEST && width <= WIDEST ? width : 0);
  }

  /** Whether a line ends only because it is full. */
  boolean goesOn(ExportLine line, ExportLine next) {
    var text = line.text().stripTrailing();
    var after = next.stripped();
    var word = after.indexOf(' ') < 0 ? after.length() : after.indexOf(' ');
    var small = !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
    return width > 0 && text.length() <= WIDEST && text.length() + 1 + word > width
        || width > 0 && small && text.length() >= SENTENCE;
  }
}
