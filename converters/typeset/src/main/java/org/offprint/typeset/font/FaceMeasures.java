package org.offprint.typeset.font;

/** The measures of a face (OpenType 1.9, head, hhea, OS/2, post). */
final class FaceMeasures {
  private static final int PANOSE_TEXT = 2;
  private static final int PANOSE_FIRST_SERIF = 2;
  private static final int PANOSE_LAST_SERIF = 10;
  private static final int ITALIC_STYLE = 2;

  private final Sfnt sfnt;
  private final int head;
  private final int hhea;
  private final int os2;
  private final int post;

  FaceMeasures(Sfnt sfnt) {
    this.sfnt = sfnt;
    head = sfnt.require("head");
    hhea = sfnt.require("hhea");
    os2 = sfnt.require("OS/2");
    post = sfnt.require("post");
    if (unitsPerEm() == 0) {
      throw new IllegalArgumentException("the font has no units per em");
    }
  }

  int unitsPerEm() {
    return sfnt.u16(head + 18);
  }

  int ascent() {
    return sfnt.s16(hhea + 4);
  }

  int descent() {
    return -sfnt.s16(hhea + 6);
  }

  int capHeight() {
    return sfnt.u16(os2) < 2 ? unitsPerEm() * 7 / 10 : sfnt.s16(os2 + 88);
  }

  int xHeight() {
    return sfnt.u16(os2) < 2 ? unitsPerEm() / 2 : sfnt.s16(os2 + 86);
  }

  double italicAngle() {
    return sfnt.u32(post + 4) / 65_536.0;
  }

  int xMin() {
    return sfnt.s16(head + 36);
  }

  int yMin() {
    return sfnt.s16(head + 38);
  }

  int xMax() {
    return sfnt.s16(head + 40);
  }

  int yMax() {
    return sfnt.s16(head + 42);
  }

  int weight() {
    return sfnt.u16(os2 + 4);
  }

  boolean isSerif() {
    int style = sfnt.u8(os2 + 33);
    return sfnt.u8(os2 + 32) == PANOSE_TEXT
        && style >= PANOSE_FIRST_SERIF
        && style <= PANOSE_LAST_SERIF;
  }

  boolean isFixedPitch() {
    return sfnt.u32(post + 12) != 0;
  }

  boolean isItalic() {
    return (sfnt.u16(head + 44) & ITALIC_STYLE) != 0;
  }
}
