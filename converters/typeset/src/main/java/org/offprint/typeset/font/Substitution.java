package org.offprint.typeset.font;

/**
 * Glyph substitution (OpenType 1.9, GSUB): lookup types 1 single, 2 multiple, 4 ligature, 5 and 6
 * contextual in format 3, and 7 extension.
 */
final class Substitution {
  private static final int[] FEATURES = {
    Sfnt.tag("ccmp"),
    Sfnt.tag("locl"),
    Sfnt.tag("rlig"),
    Sfnt.tag("calt"),
    Sfnt.tag("liga"),
    Sfnt.tag("clig")
  };
  private static final int LONGEST_LIGATURE = 16;

  private final Sfnt sfnt;
  private final LayoutTable table;
  private final GlyphFilter filter;

  Substitution(Sfnt sfnt, GlyphFilter filter) {
    this.sfnt = sfnt;
    this.filter = filter;
    this.table = new LayoutTable(sfnt, "GSUB", 7);
  }

  /** The lookups of the features that are on by default. */
  int[] lookups(int script, int language) {
    return table.lookups(script, language, FEATURES);
  }

  /** Whether the font has standard ligatures of its own for a script. */
  boolean hasLigatures(int script, int language) {
    return table.lookups(script, language, Sfnt.tag("liga")).length > 0;
  }

  /**
   * For each lookup a set of the glyphs it may start with, by their last six bits, so that most
   * glyphs need no search.
   */
  long[] digests(int[] lookups) {
    var digests = new long[lookups.length];
    for (int i = 0; i < lookups.length; i++) {
      for (int k = 0; k < table.subtables(lookups[i]); k++) {
        digests[i] |= digest(table.type(lookups[i]), table.subtable(lookups[i], k));
      }
    }
    return digests;
  }

  private long digest(int type, int subtable) {
    return switch (type) {
      case 1, 2, 4 -> Glyphs.digest(sfnt, subtable + sfnt.u16(subtable + 2));
      case 5, 6 ->
        sfnt.u16(subtable) == 3
            ? Glyphs.digest(sfnt, new Context(sfnt, filter, subtable, type == 6, 0).first())
            : 0;
      default -> 0;
    };
  }

  void apply(int[] lookups, long[] digests, GlyphBuffer buffer) {
    for (int k = 0; k < lookups.length; k++) {
      int lookup = lookups[k];
      int i = 0;
      while (i < buffer.size) {
        if ((digests[k] >> buffer.ids[i] & 1) == 0) {
          i++;
          continue;
        }
        i = filter.ignores(table.flag(lookup), buffer.ids[i])
            ? i + 1
            : apply(lookup, buffer, i, true);
      }
    }
  }

  /** Applies a lookup at one position; returns the position to go on from. */
  private int apply(int lookup, GlyphBuffer buffer, int i, boolean mayNest) {
    int type = table.type(lookup);
    int flag = table.flag(lookup);
    for (int k = 0; k < table.subtables(lookup); k++) {
      int subtable = table.subtable(lookup, k);
      int next = switch (type) {
        case 1 -> single(subtable, buffer, i);
        case 2 -> multiple(subtable, buffer, i);
        case 4 -> ligature(subtable, flag, buffer, i);
        case 5, 6 -> mayNest ? contextual(subtable, type == 6, flag, buffer, i) : -1;
        default -> -1;
      };
      if (next >= 0) {
        return next;
      }
    }
    return i + 1;
  }

  private int single(int subtable, GlyphBuffer buffer, int i) {
    int index = covered(subtable, buffer.ids[i]);
    if (index < 0) {
      return -1;
    }
    buffer.ids[i] = sfnt.u16(subtable) == 1
        ? buffer.ids[i] + sfnt.u16(subtable + 4) & 0xFFFF
        : sfnt.u16(subtable + 6 + 2 * index);
    return i + 1;
  }

  private int multiple(int subtable, GlyphBuffer buffer, int i) {
    int index = covered(subtable, buffer.ids[i]);
    if (index < 0) {
      return -1;
    }
    int sequence = subtable + sfnt.u16(subtable + 6 + 2 * index);
    var glyphs = new int[sfnt.u16(sequence)];
    for (int k = 0; k < glyphs.length; k++) {
      glyphs[k] = sfnt.u16(sequence + 2 + 2 * k);
    }
    buffer.expand(i, glyphs);
    return i + glyphs.length;
  }

  private int ligature(int subtable, int flag, GlyphBuffer buffer, int i) {
    int index = covered(subtable, buffer.ids[i]);
    if (index < 0) {
      return -1;
    }
    int set = subtable + sfnt.u16(subtable + 6 + 2 * index);
    var positions = new int[LONGEST_LIGATURE];
    for (int k = 0; k < sfnt.u16(set); k++) {
      int ligature = set + sfnt.u16(set + 2 + 2 * k);
      int count = sfnt.u16(ligature + 2);
      if (count <= LONGEST_LIGATURE && matches(ligature, count, flag, buffer, i, positions)) {
        buffer.ligate(positions, count, sfnt.u16(ligature));
        return i + 1;
      }
    }
    return -1;
  }

  private boolean matches(
      int ligature, int count, int flag, GlyphBuffer buffer, int i, int[] positions) {
    positions[0] = i;
    for (int m = 1; m < count; m++) {
      int next = filter.next(buffer, positions[m - 1], flag);
      if (next < 0 || buffer.ids[next] != sfnt.u16(ligature + 2 + 2 * m)) {
        return false;
      }
      positions[m] = next;
    }
    return true;
  }

  private int contextual(int subtable, boolean chained, int flag, GlyphBuffer buffer, int i) {
    if (sfnt.u16(subtable) != 3) {
      return -1;
    }
    var context = new Context(sfnt, filter, subtable, chained, flag);
    var positions = context.match(buffer, i);
    if (positions.length == 0) {
      return -1;
    }
    int size = buffer.size;
    for (int k = 0; k < context.records(); k++) {
      int position = positions[Math.min(context.sequenceIndex(k), positions.length - 1)];
      apply(table.lookup(context.lookupIndex(k)), buffer, position, false);
    }
    return Math.max(i + 1, positions[positions.length - 1] + 1 + buffer.size - size);
  }

  private int covered(int subtable, int glyph) {
    return Glyphs.coverage(sfnt, subtable + sfnt.u16(subtable + 2), glyph);
  }
}
