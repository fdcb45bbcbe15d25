package org.offprint.typeset.font;

/** Which glyphs a lookup passes over, by its flag and the glyph classes of GDEF (OpenType 1.9, GDEF). */
final class GlyphFilter {
  private static final int MARK = 3;
  private static final int IGNORED_CLASSES = 0x0E;

  private final Sfnt sfnt;
  private final int classes;
  private final int attachments;

  GlyphFilter(Sfnt sfnt) {
    this.sfnt = sfnt;
    int gdef = sfnt.find("GDEF");
    classes = offset(gdef, 4);
    attachments = offset(gdef, 10);
  }

  private int offset(int gdef, int field) {
    return gdef < 0 || sfnt.u16(gdef + field) == 0 ? -1 : gdef + sfnt.u16(gdef + field);
  }

  boolean isMark(int glyph) {
    return classes >= 0 && Glyphs.classOf(sfnt, classes, glyph) == MARK;
  }

  boolean ignores(int flag, int glyph) {
    if (classes < 0 || (flag & ~1) == 0) {
      return false;
    }
    int kind = Glyphs.classOf(sfnt, classes, glyph);
    if (kind >= 1 && kind <= MARK && (flag & IGNORED_CLASSES & 1 << kind) != 0) {
      return true;
    }
    int attachment = flag >>> 8;
    return kind == MARK
        && attachment != 0
        && attachments >= 0
        && Glyphs.classOf(sfnt, attachments, glyph) != attachment;
  }

  /** The next position behind one that the flag does not ignore, or -1. */
  int next(GlyphBuffer buffer, int position, int flag) {
    int i = position + 1;
    while (i < buffer.size && ignores(flag, buffer.ids[i])) {
      i++;
    }
    return i < buffer.size ? i : -1;
  }

  /** The next position before one that the flag does not ignore, or -1. */
  int previous(GlyphBuffer buffer, int position, int flag) {
    int i = position - 1;
    while (i >= 0 && ignores(flag, buffer.ids[i])) {
      i--;
    }
    return i;
  }
}
