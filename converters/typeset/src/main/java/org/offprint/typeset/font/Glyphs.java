package org.offprint.typeset.font;

/**
 * Coverage and class definition tables, searched in place (OpenType 1.9, "OpenType Layout Common
 * Table Formats").
 */
final class Glyphs {
  private Glyphs() {}

  /** The coverage index of a glyph, or -1 if the table at the offset does not cover it. */
  static int coverage(Sfnt sfnt, int table, int glyph) {
    int low = 0;
    int high = sfnt.u16(table + 2) - 1;
    boolean list = sfnt.u16(table) == 1;
    int width = list ? 2 : 6;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = table + 4 + width * middle;
      if (glyph < sfnt.u16(record)) {
        high = middle - 1;
      } else if (glyph > sfnt.u16(list ? record : record + 2)) {
        low = middle + 1;
      } else {
        return list ? middle : sfnt.u16(record + 4) + glyph - sfnt.u16(record);
      }
    }
    return -1;
  }

  /** The last six bits of each glyph that a coverage table covers, as a set. */
  static long digest(Sfnt sfnt, int table) {
    boolean list = sfnt.u16(table) == 1;
    long digest = 0;
    for (int i = 0; i < sfnt.u16(table + 2); i++) {
      int record = table + 4 + (list ? 2 : 6) * i;
      int last = sfnt.u16(list ? record : record + 2);
      for (int glyph = sfnt.u16(record); glyph <= last && digest != -1; glyph++) {
        digest |= 1L << glyph;
      }
    }
    return digest;
  }

  /** The class of a glyph; 0 if the table at the offset does not name it. */
  static int classOf(Sfnt sfnt, int table, int glyph) {
    if (sfnt.u16(table) == 1) {
      int index = glyph - sfnt.u16(table + 2);
      return index < 0 || index >= sfnt.u16(table + 4) ? 0 : sfnt.u16(table + 6 + 2 * index);
    }
    int low = 0;
    int high = sfnt.u16(table + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = table + 4 + 6 * middle;
      if (glyph < sfnt.u16(record)) {
        high = middle - 1;
      } else if (glyph > sfnt.u16(record + 2)) {
        low = middle + 1;
      } else {
        return sfnt.u16(record + 4);
      }
    }
    return 0;
  }
}
