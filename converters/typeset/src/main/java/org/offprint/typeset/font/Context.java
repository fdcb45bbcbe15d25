package org.offprint.typeset.font;

/**
 * A contextual subtable in format 3, plain or chained: coverage tables for the glyphs before, in and
 * after a sequence (OpenType 1.9, GSUB lookup types 5.3 and 6.3).
 */
final class Context {
  private static final int[] NONE = {};

  private final Sfnt sfnt;
  private final GlyphFilter filter;
  private final int subtable;
  private final int flag;
  private final int before;
  private final int input;
  private final int after;
  private final int records;

  Context(Sfnt sfnt, GlyphFilter filter, int subtable, boolean chained, int flag) {
    this.sfnt = sfnt;
    this.filter = filter;
    this.subtable = subtable;
    this.flag = flag;
    if (chained) {
      before = subtable + 2;
      input = before + 2 + 2 * sfnt.u16(before);
      after = input + 2 + 2 * sfnt.u16(input);
      records = after + 2 + 2 * sfnt.u16(after);
    } else {
      before = -1;
      // The plain form counts glyphs, then records, then lists the coverages.
      input = subtable + 2;
      after = -1;
      records = subtable + 4;
    }
  }

  /** The positions of the sequence if it starts at a position, else an empty array. */
  int[] match(GlyphBuffer buffer, int start) {
    int count = sfnt.u16(input);
    int coverages = after < 0 ? input + 4 : input + 2;
    var positions = new int[count];
    int position = start;
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        position = filter.next(buffer, position, flag);
      }
      if (position < 0 || !covers(coverages + 2 * i, buffer.ids[position])) {
        return NONE;
      }
      positions[i] = position;
    }
    return after < 0 || precedes(buffer, start) && follows(buffer, position) ? positions : NONE;
  }

  private boolean precedes(GlyphBuffer buffer, int start) {
    int position = start;
    for (int i = 0; i < sfnt.u16(before); i++) {
      position = filter.previous(buffer, position, flag);
      if (position < 0 || !covers(before + 2 + 2 * i, buffer.ids[position])) {
        return false;
      }
    }
    return true;
  }

  private boolean follows(GlyphBuffer buffer, int end) {
    int position = end;
    for (int i = 0; i < sfnt.u16(after); i++) {
      position = filter.next(buffer, position, flag);
      if (position < 0 || !covers(after + 2 + 2 * i, buffer.ids[position])) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(int offset, int glyph) {
    return Glyphs.coverage(sfnt, subtable + sfnt.u16(offset), glyph) >= 0;
  }

  /** The offset of the coverage of the first glyph of the sequence. */
  int first() {
    return subtable + sfnt.u16(after < 0 ? input + 4 : input + 2);
  }

  int records() {
    return sfnt.u16(records);
  }

  int sequenceIndex(int record) {
    return sfnt.u16(firstRecord() + 4 * record);
  }

  int lookupIndex(int record) {
    return sfnt.u16(firstRecord() + 4 * record + 2);
  }

  private int firstRecord() {
    return after < 0 ? records + 2 + 2 * sfnt.u16(input) : records + 2;
  }
}
