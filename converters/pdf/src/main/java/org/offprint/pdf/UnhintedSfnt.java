package org.offprint.pdf;

import java.nio.ByteBuffer;

/**
 * A TrueType file without the programs that fit outlines to coarse pixels. Those take half of a subset, and the
 * programs that show PDF scale outlines without them.
 */
final class UnhintedSfnt {
  private static final int INSTRUCTIONS = 0x0100;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int WORD_ARGUMENTS = 0x0001;
  private static final int ONE_SCALE = 0x0008;
  private static final int TWO_SCALES = 0x0040;
  private static final int FOUR_SCALES = 0x0080;

  /** Offsets in a short table are halves. */
  private static final int MOST_SHORT = 2 * 0xFFFF;

  /** Where the numbers for instructions begin in the table maxp. */
  private static final int MAXP_ZONES = 14;

  private final SfntTables tables;
  private final ByteBuffer loca;
  private final ByteBuffer glyf;
  private final Bytes outlines;
  private final int[] offsets;

  private UnhintedSfnt(ByteBuffer file) {
    tables = SfntTables.of(file);
    loca = tables.get("loca");
    glyf = tables.get("glyf");
    outlines = new Bytes(glyf.capacity());
    offsets = new int[loca.capacity() / 4];
  }

  /**
   * Takes the programs out.
   *
   * @param file a TrueType file with long offsets, as {@code TTFSubsetter} writes it
   * @return a smaller one
   */
  static byte[] of(ByteBuffer file) {
    var font = new UnhintedSfnt(file);
    font.strip();
    font.save();
    return font.tables.checkedFile();
  }

  private void strip() {
    for (int i = 0; i < offsets.length - 1; i++) {
      int start = loca.getInt(4 * i);
      int end = loca.getInt(4 * i + 4);
      offsets[i] = outlines.size();
      if (start < end) {
        if (glyf.getShort(start) < 0) {
          composite(start);
        } else {
          simple(start, end);
        }
        if (outlines.size() % 2 != 0) {
          outlines.write(0);
        }
      }
    }
    offsets[offsets.length - 1] = outlines.size();
  }

  private void simple(int start, int end) {
    int points = start + 10 + 2 * glyf.getShort(start);
    copy(start, points);
    outlines.int2(0);
    copy(points + 2 + Short.toUnsignedInt(glyf.getShort(points)), end);
  }

  private void composite(int start) {
    int at = start + 10;
    copy(start, at);
    int flags = MORE_COMPONENTS;
    while ((flags & MORE_COMPONENTS) != 0) {
      flags = glyf.getShort(at);
      int size = 4 + ((flags & WORD_ARGUMENTS) != 0 ? 4 : 2) + scales(flags);
      outlines.int2(flags & ~INSTRUCTIONS);
      copy(at + 2, at + size);
      at += size;
    }
  }

  private static int scales(int flags) {
    if ((flags & FOUR_SCALES) != 0) {
      return 8;
    }
    return (flags & TWO_SCALES) != 0 ? 4 : (flags & ONE_SCALE) != 0 ? 2 : 0;
  }

  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      outlines.write(glyf.get(i));
    }
  }

  private void save() {
    boolean isShort = outlines.size() <= MOST_SHORT;
    var table = new Bytes(4 * offsets.length);
    for (var offset : offsets) {
      if (isShort) {
        table.int2(offset / 2);
      } else {
        table.int4(offset);
      }
    }
    tables.put("loca", ByteBuffer.wrap(table.toArray()));
    tables.put("glyf", ByteBuffer.wrap(outlines.toArray()));
    tables.put("head", tables.copy("head", 0).putShort(50, (short) (isShort ? 0 : 1)));
    var maxp = tables.copy("maxp", 0).putShort(MAXP_ZONES, (short) 1);
    for (int at = MAXP_ZONES + 2; at < 28; at += 2) {
      maxp.putShort(at, (short) 0);
    }
    tables.put("maxp", maxp);
  }
}
