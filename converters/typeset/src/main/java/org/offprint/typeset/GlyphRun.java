package org.offprint.typeset;

/**
 * Glyphs set one after another on one baseline, from left to right as seen.
 *
 * <p>Each glyph carries the text that it shows, so that text can be read back: a ligature carries
 * several characters, a word space {@code " "}, a hyphen that the line breaker put in U+00AD SOFT
 * HYPHEN, and the second and further glyphs of one cluster carry the empty string. Read in the order
 * of glyphs (the reverse order at an odd {@link #level}), the texts are the text of the run.
 */
public final class GlyphRun {
  private final int[] ids;
  private final String[] texts;
  private final float[] advances;
  private final float[] offsets;
  private final int level;

  /**
   * Takes ownership of the arrays, which must not be changed afterwards.
   *
   * @param ids glyph ids of the face
   * @param texts what each glyph shows
   * @param advances in font units, kerning, letterspacing and justification included
   * @param offsets x and y of each glyph in turn, in font units, y up; empty if all are zero
   * @param level the bidirectional level (UAX #9): odd runs from right to left
   */
  public GlyphRun(int[] ids, String[] texts, float[] advances, float[] offsets, int level) {
    if (ids.length != texts.length
        || ids.length != advances.length
        || offsets.length != 0 && offsets.length != 2 * ids.length) {
      throw new IllegalArgumentException("a run needs as many texts and advances as glyphs");
    }
    this.ids = ids;
    this.texts = texts;
    this.advances = advances;
    this.offsets = offsets;
    this.level = level;
  }

  /** The number of glyphs. */
  public int size() {
    return ids.length;
  }

  /** The id of a glyph in the face of the run. */
  public int id(int index) {
    return ids[index];
  }

  /** The text that a glyph shows; empty if an earlier glyph of its cluster carries it. */
  public String text(int index) {
    return texts[index];
  }

  /** How far the pen moves after a glyph, in font units. */
  public double advance(int index) {
    return advances[index];
  }

  /** How far a glyph stands right of the pen, in font units; the pen does not move. */
  public double dx(int index) {
    return offsets.length == 0 ? 0 : offsets[2 * index];
  }

  /** How far a glyph stands above the baseline, in font units. */
  public double dy(int index) {
    return offsets.length == 0 ? 0 : offsets[2 * index + 1];
  }

  /** Whether any glyph has an offset. */
  public boolean hasOffsets() {
    return offsets.length != 0;
  }

  /** The bidirectional level (UAX #9): even runs from left to right, odd from right to left. */
  public int level() {
    return level;
  }

  /** The sum of all advances, in font units. */
  public double width() {
    double sum = 0;
    for (var advance : advances) {
      sum += advance;
    }
    return sum;
  }

  /** The text of the run in reading order. */
  public String text() {
    var text = new StringBuilder(ids.length);
    for (int i = 0; i < ids.length; i++) {
      text.append(texts[(level & 1) == 0 ? i : ids.length - 1 - i]);
    }
    return text.toString();
  }
}
