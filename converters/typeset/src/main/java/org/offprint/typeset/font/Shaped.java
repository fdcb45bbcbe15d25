package org.offprint.typeset.font;

import org.offprint.typeset.FontFace;

/**
 * A stretch of text as glyphs of one face, from left to right as seen.
 *
 * <p>A cluster is named by the index of its first character in the text that was shaped.
 */
public final class Shaped {
  private static final int[] NONE = {};

  private final Face face;
  private final int[] ids;
  private final int[] clusters;
  private final String[] texts;
  private final int[] advances;
  private final int[] offsets;
  private final int level;

  Shaped(Face face, GlyphBuffer buffer, String[] texts, int level) {
    this.face = face;
    this.texts = texts;
    this.level = level;
    int size = buffer.size;
    boolean backwards = (level & 1) != 0;
    ids = new int[size];
    clusters = new int[size];
    advances = new int[size];
    int[] moved = new int[2 * size];
    boolean any = false;
    for (int i = 0; i < size; i++) {
      int from = backwards ? size - 1 - i : i;
      ids[i] = buffer.ids[from];
      clusters[i] = buffer.clusters[from];
      advances[i] = buffer.advances[from];
      moved[2 * i] = buffer.dx[from];
      moved[2 * i + 1] = buffer.dy[from];
      any |= (buffer.dx[from] | buffer.dy[from]) != 0;
    }
    offsets = any ? moved : NONE;
  }

  /** The face that all glyphs are of. */
  public FontFace face() {
    return face;
  }

  /** The bidirectional level (UAX #9). */
  public int level() {
    return level;
  }

  /** The number of glyphs. */
  public int size() {
    return ids.length;
  }

  /** The id of a glyph. */
  public int id(int index) {
    return ids[index];
  }

  /** The text that a glyph shows; empty if another glyph of its cluster carries it. */
  public String text(int index) {
    return texts[index];
  }

  /** The index of the first character of the cluster that a glyph belongs to. */
  public int cluster(int index) {
    return clusters[index];
  }

  /** How far the pen moves after a glyph, in font units. */
  public int advance(int index) {
    return advances[index];
  }

  /** How far a glyph stands right of the pen, in font units. */
  public int dx(int index) {
    return offsets.length == 0 ? 0 : offsets[2 * index];
  }

  /** How far a glyph stands above the baseline, in font units. */
  public int dy(int index) {
    return offsets.length == 0 ? 0 : offsets[2 * index + 1];
  }

  /** Whether any glyph stands off the pen or the baseline. */
  public boolean hasOffsets() {
    return offsets.length != 0;
  }

  /** The width of the clusters that start before a character, in ems. */
  double widthBefore(int character) {
    long units = 0;
    for (int i = 0; i < ids.length; i++) {
      if (clusters[i] < character) {
        units += advances[i];
      }
    }
    return units / (double) face.unitsPerEm();
  }

  /** By how much the right neighbour of a glyph is kerned towards it, were it that glyph, in ems. */
  double kern(int index, int right) {
    var plan = face.plan(Scripts.LATIN, 0);
    return face.positioning().pair(plan.kerning(), ids[index], right) / (double) face.unitsPerEm();
  }

  Face shapedBy() {
    return face;
  }
}
