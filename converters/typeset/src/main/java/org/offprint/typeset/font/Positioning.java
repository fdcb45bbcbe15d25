package org.offprint.typeset.font;

/**
 * Glyph positioning (OpenType 1.9, GPOS): lookup types 2 pair adjustment, 4 mark to base, 6 mark to
 * mark, and 9 extension.
 */
final class Positioning {
  private static final int IGNORE_MARKS = 8;
  private static final int X_ADVANCE = 4;

  private final Sfnt sfnt;
  private final LayoutTable table;
  private final GlyphFilter filter;

  Positioning(Sfnt sfnt, GlyphFilter filter) {
    this.sfnt = sfnt;
    this.filter = filter;
    this.table = new LayoutTable(sfnt, "GPOS", 9);
  }

  int[] kernLookups(int script, int language) {
    return table.lookups(script, language, Sfnt.tag("kern"));
  }

  int[] markLookups(int script, int language) {
    return table.lookups(script, language, Sfnt.tag("mark"), Sfnt.tag("mkmk"));
  }

  /** Moves glyphs of a placed buffer closer or apart. */
  void kern(int[] lookups, GlyphBuffer buffer) {
    for (int lookup : lookups) {
      int flag = table.flag(lookup);
      int left = 0;
      while (left >= 0 && left < buffer.size) {
        int right = filter.next(buffer, left, flag);
        if (right >= 0) {
          buffer.advances[left] += pair(lookup, buffer.ids[left], buffer.ids[right]);
        }
        left = right;
      }
    }
  }

  /** How much closer two neighbours come, as a change of the advance of the left one. */
  int pair(int[] lookups, int left, int right) {
    int sum = 0;
    for (int lookup : lookups) {
      sum += pair(lookup, left, right);
    }
    return sum;
  }

  private int pair(int lookup, int left, int right) {
    if (table.type(lookup) != 2) {
      return 0;
    }
    for (int k = 0; k < table.subtables(lookup); k++) {
      int subtable = table.subtable(lookup, k);
      int index = Glyphs.coverage(sfnt, subtable + sfnt.u16(subtable + 2), left);
      if (index >= 0) {
        int value = sfnt.u16(subtable) == 1
            ? byGlyph(subtable, index, right)
            : byClass(subtable, left, right);
        if (value >= 0) {
          return advance(value, sfnt.u16(subtable + 4));
        }
      }
    }
    return 0;
  }

  /** The offset of the values of a pair, or -1 if the set of the left glyph has no such pair. */
  private int byGlyph(int subtable, int index, int right) {
    int set = subtable + sfnt.u16(subtable + 10 + 2 * index);
    int width = 2 + size(sfnt.u16(subtable + 4)) + size(sfnt.u16(subtable + 6));
    int low = 0;
    int high = sfnt.u16(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = set + 2 + width * middle;
      int glyph = sfnt.u16(record);
      if (glyph == right) {
        return record + 2;
      } else if (right < glyph) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  private int byClass(int subtable, int left, int right) {
    int width = size(sfnt.u16(subtable + 4)) + size(sfnt.u16(subtable + 6));
    int first = Glyphs.classOf(sfnt, subtable + sfnt.u16(subtable + 8), left);
    int second = Glyphs.classOf(sfnt, subtable + sfnt.u16(subtable + 10), right);
    if (first >= sfnt.u16(subtable + 12) || second >= sfnt.u16(subtable + 14)) {
      return -1;
    }
    return subtable + 16 + width * (first * sfnt.u16(subtable + 14) + second);
  }

  private int advance(int value, int format) {
    return (format & X_ADVANCE) == 0 ? 0 : sfnt.s16(value + size(format & X_ADVANCE - 1));
  }

  private static int size(int format) {
    return 2 * Integer.bitCount(format & 0xFF);
  }

  /** Attaches a mark to the glyph before it; returns false if the font does not say how. */
  boolean attach(int[] lookups, GlyphBuffer buffer, int mark) {
    for (int lookup : lookups) {
      int type = table.type(lookup);
      int base = type == 4 ? filter.previous(buffer, mark, IGNORE_MARKS) : mark - 1;
      if (base >= 0 && (type == 4 || type == 6) && attach(lookup, buffer, base, mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean attach(int lookup, GlyphBuffer buffer, int base, int mark) {
    for (int k = 0; k < table.subtables(lookup); k++) {
      int subtable = table.subtable(lookup, k);
      int markIndex = Glyphs.coverage(sfnt, subtable + sfnt.u16(subtable + 2), buffer.ids[mark]);
      int baseIndex = Glyphs.coverage(sfnt, subtable + sfnt.u16(subtable + 4), buffer.ids[base]);
      if (markIndex >= 0
          && baseIndex >= 0
          && attach(subtable, markIndex, baseIndex, buffer, base, mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean attach(
      int subtable, int markIndex, int baseIndex, GlyphBuffer buffer, int base, int mark) {
    int classes = sfnt.u16(subtable + 6);
    int marks = subtable + sfnt.u16(subtable + 8);
    int bases = subtable + sfnt.u16(subtable + 10);
    int record = marks + 2 + 4 * markIndex;
    int offset = sfnt.u16(bases + 2 + 2 * (classes * baseIndex + sfnt.u16(record)));
    if (offset == 0) {
      return false;
    }
    int markAnchor = marks + sfnt.u16(record + 2);
    int baseAnchor = bases + offset;
    int back = 0;
    for (int i = base; i < mark; i++) {
      back += buffer.advances[i];
    }
    buffer.dx[mark] = buffer.dx[base] + sfnt.s16(baseAnchor + 2) - sfnt.s16(markAnchor + 2) - back;
    buffer.dy[mark] = buffer.dy[base] + sfnt.s16(baseAnchor + 4) - sfnt.s16(markAnchor + 4);
    return true;
  }
}
