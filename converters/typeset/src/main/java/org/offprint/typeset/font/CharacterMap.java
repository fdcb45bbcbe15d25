package org.offprint.typeset.font;

/**
 * Which glyph shows a code point (OpenType 1.9, cmap, formats 4 and 12). Code points up to the end of
 * Cyrillic are looked up once, when the font is loaded.
 */
final class CharacterMap {
  private static final int DIRECT = 0x530;

  private final Sfnt sfnt;
  private final int subtable;
  private final boolean full;
  private final char[] direct = new char[DIRECT];

  CharacterMap(Sfnt sfnt) {
    this.sfnt = sfnt;
    int cmap = sfnt.require("cmap");
    int best = -1;
    boolean wide = false;
    for (int i = 0; i < sfnt.u16(cmap + 2); i++) {
      int record = cmap + 4 + 8 * i;
      int platform = sfnt.u16(record);
      int encoding = sfnt.u16(record + 2);
      int offset = cmap + sfnt.u32(record + 4);
      int format = sfnt.u16(offset);
      boolean unicode =
          platform == 0 && encoding < 5 || platform == 3 && (encoding == 1 || encoding == 10);
      if (unicode && (format == 12 || format == 4 && !wide)) {
        best = offset;
        wide = format == 12;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("the font has no Unicode character map");
    }
    subtable = best;
    full = wide;
    if (full) {
      for (int i = 0; i < DIRECT; i++) {
        direct[i] = (char) searchGroups(i);
      }
    } else {
      readSegments();
    }
  }

  /** Reads the first segments in order, which is quicker than searching for each code point. */
  private void readSegments() {
    int doubled = sfnt.u16(subtable + 6);
    for (int segment = 0; segment < doubled / 2; segment++) {
      int end = subtable + 14 + 2 * segment;
      int start = sfnt.u16(end + doubled + 2);
      if (start >= DIRECT) {
        return;
      }
      int last = Math.min(sfnt.u16(end), DIRECT - 1);
      for (int codePoint = start; codePoint <= last; codePoint++) {
        direct[codePoint] = (char) glyph(codePoint, start, end, doubled);
      }
    }
  }

  /** The glyph of a code point; 0 if the font has none. */
  int glyph(int codePoint) {
    return codePoint < DIRECT ? direct[codePoint] : search(codePoint);
  }

  private int search(int codePoint) {
    return full ? searchGroups(codePoint) : codePoint > 0xFFFF ? 0 : searchSegments(codePoint);
  }

  private int searchGroups(int codePoint) {
    int low = 0;
    int high = sfnt.u32(subtable + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = subtable + 16 + 12 * middle;
      if (codePoint < sfnt.u32(group)) {
        high = middle - 1;
      } else if (codePoint > sfnt.u32(group + 4)) {
        low = middle + 1;
      } else {
        return sfnt.u32(group + 8) + codePoint - sfnt.u32(group);
      }
    }
    return 0;
  }

  private int searchSegments(int codePoint) {
    int doubled = sfnt.u16(subtable + 6);
    int ends = subtable + 14;
    int low = 0;
    int high = doubled / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sfnt.u16(ends + 2 * middle) < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = ends + 2 * low;
    int start = sfnt.u16(end + doubled + 2);
    if (codePoint < start || codePoint > sfnt.u16(end)) {
      return 0;
    }
    return glyph(codePoint, start, end, doubled);
  }

  /** The glyph of a code point of the segment whose end code stands at an offset. */
  private int glyph(int codePoint, int start, int end, int doubled) {
    int delta = sfnt.u16(end + 2 * doubled + 2);
    int rangeOffset = end + 3 * doubled + 2;
    int range = sfnt.u16(rangeOffset);
    if (range == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = sfnt.u16(rangeOffset + range + 2 * (codePoint - start));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }
}
