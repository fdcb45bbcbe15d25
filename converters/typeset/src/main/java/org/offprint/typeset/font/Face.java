package org.offprint.typeset.font;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.offprint.typeset.FontFace;

/** A TrueType face, read in place from the bytes of its file. */
final class Face implements FontFace {
  private final Sfnt sfnt;
  private final FaceNames names;
  private final FaceMeasures measures;
  private final CharacterMap characters;
  private final int glyphCount;
  private final int widths;
  private final int widthCount;
  private final GlyphFilter filter;
  private final Substitution substitution;
  private final Positioning positioning;
  private final ConcurrentMap<Long, ShapingPlan> plans = new ConcurrentHashMap<>();

  /**
   * Reads a face.
   *
   * @param file the bytes of a TrueType file, kept and not copied
   * @throws IllegalArgumentException if it is not a font, or has no TrueType outlines
   */
  Face(byte[] file) {
    sfnt = new Sfnt(file);
    sfnt.require("glyf");
    names = new FaceNames(sfnt);
    measures = new FaceMeasures(sfnt);
    characters = new CharacterMap(sfnt);
    glyphCount = sfnt.u16(sfnt.require("maxp") + 4);
    widths = sfnt.require("hmtx");
    widthCount = sfnt.u16(sfnt.require("hhea") + 34);
    filter = new GlyphFilter(sfnt);
    substitution = new Substitution(sfnt, filter);
    positioning = new Positioning(sfnt, filter);
  }

  /** The glyph of a code point; 0 if the face has none. */
  int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  Substitution substitution() {
    return substitution;
  }

  Positioning positioning() {
    return positioning;
  }

  boolean isMark(int glyph) {
    return filter.isMark(glyph);
  }

  /** The lookups for a script and a language, found once. */
  ShapingPlan plan(int script, int language) {
    Long key = (long) script << 32 | language & 0xFFFFFFFFL;
    var plan = plans.get(key);
    if (plan == null) {
      plan = ShapingPlan.of(this, script, language);
      plans.put(key, plan);
    }
    return plan;
  }

  /** Left, lower, right and upper edge of a glyph (glyf table); all 0 for a blank one. */
  int[] box(int glyph) {
    int loca = sfnt.require("loca");
    boolean wide = sfnt.u16(sfnt.require("head") + 50) != 0;
    int start = wide ? sfnt.u32(loca + 4 * glyph) : 2 * sfnt.u16(loca + 2 * glyph);
    int end = wide ? sfnt.u32(loca + 4 * glyph + 4) : 2 * sfnt.u16(loca + 2 * glyph + 2);
    var box = new int[4];
    if (start < end) {
      int header = sfnt.require("glyf") + start;
      for (int i = 0; i < 4; i++) {
        box[i] = sfnt.s16(header + 2 + 2 * i);
      }
    }
    return box;
  }

  @Override
  public String name() {
    return names.postScript();
  }

  @Override
  public String family() {
    return names.family();
  }

  @Override
  public int unitsPerEm() {
    return measures.unitsPerEm();
  }

  @Override
  public int ascent() {
    return measures.ascent();
  }

  @Override
  public int descent() {
    return measures.descent();
  }

  @Override
  public int capHeight() {
    return measures.capHeight();
  }

  @Override
  public int xHeight() {
    return measures.xHeight();
  }

  @Override
  public double italicAngle() {
    return measures.italicAngle();
  }

  @Override
  public int xMin() {
    return measures.xMin();
  }

  @Override
  public int yMin() {
    return measures.yMin();
  }

  @Override
  public int xMax() {
    return measures.xMax();
  }

  @Override
  public int yMax() {
    return measures.yMax();
  }

  @Override
  public int weight() {
    return measures.weight();
  }

  @Override
  public boolean isSerif() {
    return measures.isSerif();
  }

  @Override
  public boolean isFixedPitch() {
    return measures.isFixedPitch();
  }

  @Override
  public boolean isItalic() {
    return measures.isItalic();
  }

  @Override
  public int glyphCount() {
    return glyphCount;
  }

  @Override
  public int advance(int glyph) {
    return sfnt.u16(widths + 4 * Math.min(glyph, widthCount - 1));
  }

  @Override
  public ByteBuffer bytes() {
    return sfnt.bytes();
  }

  @Override
  public String toString() {
    return name();
  }
}
