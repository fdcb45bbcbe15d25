package org.offprint.typeset.line;

import org.offprint.typeset.FontFace;
import org.offprint.typeset.GlyphRun;
import org.offprint.typeset.Owner;

/**
 * A part of a line: one run of glyphs.
 *
 * @param owner what it belongs to
 * @param style how it looks
 * @param face the face of the glyphs
 * @param x in points from the left edge of the paragraph
 * @param run the glyphs
 */
public record Strip(Owner owner, TextStyle style, FontFace face, double x, GlyphRun run) {
  /** The width in points. */
  public double width() {
    return run.width() * style.size() / face.unitsPerEm();
  }
}
