package org.offprint.typeset.font;

import java.util.Arrays;

/** A GSUB or GPOS table: its scripts, features and lookups (OpenType 1.9, "Layout Common"). */
final class LayoutTable {
  private static final int[] NONE = {};
  private static final int DEFAULT_SCRIPT = Sfnt.tag("DFLT");

  private final Sfnt sfnt;
  private final int table;
  private final int extension;

  /**
   * Reads one of the two.
   *
   * @param tag {@code GSUB} or {@code GPOS}
   * @param extension the lookup type that only points to another lookup: 7 or 9
   */
  LayoutTable(Sfnt sfnt, String tag, int extension) {
    this.sfnt = sfnt;
    this.table = sfnt.find(tag);
    this.extension = extension;
  }

  /** The offsets of the lookups that some features switch on, in the order in which they apply. */
  int[] lookups(int script, int language, int... features) {
    if (table < 0) {
      return NONE;
    }
    int system = languageSystem(script, language);
    if (system < 0) {
      return NONE;
    }
    int list = table + sfnt.u16(table + 6);
    var indices = new int[sfnt.u16(table + sfnt.u16(table + 8))];
    int count = 0;
    for (int i = 0; i < sfnt.u16(system + 4); i++) {
      int record = list + 2 + 6 * sfnt.u16(system + 6 + 2 * i);
      if (contains(features, sfnt.u32(record))) {
        int feature = list + sfnt.u16(record + 4);
        for (int k = 0; k < sfnt.u16(feature + 2) && count < indices.length; k++) {
          indices[count++] = sfnt.u16(feature + 4 + 2 * k);
        }
      }
    }
    return offsets(Arrays.copyOf(indices, count));
  }

  private int[] offsets(int[] indices) {
    Arrays.sort(indices);
    int count = 0;
    for (int i = 0; i < indices.length; i++) {
      if (i == 0 || indices[i] != indices[i - 1]) {
        indices[count++] = indices[i];
      }
    }
    var offsets = Arrays.copyOf(indices, count);
    for (int i = 0; i < count; i++) {
      offsets[i] = lookup(offsets[i]);
    }
    return offsets;
  }

  /** The offset of a lookup by its index. */
  int lookup(int index) {
    int list = table + sfnt.u16(table + 8);
    return list + sfnt.u16(list + 2 + 2 * index);
  }

  /** The type of a lookup, extensions resolved. */
  int type(int lookup) {
    int type = sfnt.u16(lookup);
    if (type != extension || subtables(lookup) == 0) {
      return type;
    }
    return sfnt.u16(lookup + sfnt.u16(lookup + 6) + 2);
  }

  int subtables(int lookup) {
    return sfnt.u16(lookup + 4);
  }

  /** The offset of a subtable, extensions resolved. */
  int subtable(int lookup, int index) {
    int subtable = lookup + sfnt.u16(lookup + 6 + 2 * index);
    return sfnt.u16(lookup) == extension ? subtable + sfnt.u32(subtable + 4) : subtable;
  }

  /** The lookup flag: which glyphs the lookup passes over. */
  int flag(int lookup) {
    return sfnt.u16(lookup + 2);
  }

  private int languageSystem(int script, int language) {
    int scripts = table + sfnt.u16(table + 4);
    int found = record(scripts, script);
    if (found < 0) {
      found = record(scripts, DEFAULT_SCRIPT);
    }
    if (found < 0) {
      return -1;
    }
    int entry = scripts + sfnt.u16(found + 4);
    int special = record(entry + 2, language);
    if (special >= 0) {
      return entry + sfnt.u16(special + 4);
    }
    return sfnt.u16(entry) == 0 ? -1 : entry + sfnt.u16(entry);
  }

  private int record(int list, int tag) {
    for (int i = 0; i < sfnt.u16(list); i++) {
      int record = list + 2 + 6 * i;
      if (sfnt.u32(record) == tag) {
        return record;
      }
    }
    return -1;
  }

  private static boolean contains(int[] values, int wanted) {
    for (int value : values) {
      if (value == wanted) {
        return true;
      }
    }
    return false;
  }
}
