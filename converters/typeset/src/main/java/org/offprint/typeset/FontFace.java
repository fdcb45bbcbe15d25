package org.offprint.typeset;

import java.nio.ByteBuffer;

/**
 * One TrueType face, such as Liberation Serif Bold: its measures and its file.
 *
 * <p>A face is parsed once per process, so identity ({@code ==}) tells faces apart and a face may be
 * a key of an identity map. All lengths are font units; multiply by {@code size / unitsPerEm} for
 * points.
 */
public interface FontFace {
  /** The PostScript name (name table, id 6), such as {@code LiberationSerif-Bold}. */
  String name();

  /** The family name (name table, id 1), such as {@code Liberation Serif}. */
  String family();

  /** Font units in one em. */
  int unitsPerEm();

  /** How far the face reaches above the baseline: positive. */
  int ascent();

  /** How far the face reaches below the baseline: positive. */
  int descent();

  /** The height of flat capitals. */
  int capHeight();

  /** The height of a flat small letter without ascender. */
  int xHeight();

  /** Degrees counter-clockwise from the vertical: 0 for upright, negative for a slope to the right. */
  double italicAngle();

  /** The left edge of the box around all glyphs. */
  int xMin();

  /** The lower edge of the box around all glyphs, above the baseline if positive. */
  int yMin();

  /** The right edge of the box around all glyphs. */
  int xMax();

  /** The upper edge of the box around all glyphs. */
  int yMax();

  /** The usWeightClass of the OS/2 table: 400 is regular, 700 bold. */
  int weight();

  /** Whether the letters have serifs. */
  boolean isSerif();

  /** Whether all letters are equally wide. */
  boolean isFixedPitch();

  /** Whether the letters slope. */
  boolean isItalic();

  /** The number of glyphs; ids run from 0, the missing glyph. */
  int glyphCount();

  /** The width of a glyph by itself, before kerning. */
  int advance(int glyph);

  /** The font file: a fresh read-only view of bytes that are shared. */
  ByteBuffer bytes();
}
