package org.offprint.pdf;

import java.nio.ByteBuffer;

/**
 * The part of a TrueType file that a PDF embeds, as a file of its own. Parsing it takes FontBox a fraction of the time
 * of the whole, whose kerning, substitution, names and hints are not wanted here.
 *
 * <p>It has one glyph more, a box for text that no font has: a page must not show the glyph {@code .notdef} (ISO
 * 14289-1, 7.21.8).
 */
final class EmbeddableSfnt {
  /** A character map as FontBox wants one, which is not looked at: format 4, with U+0020 as glyph 1. */
  private static final short[] CMAP = {
    0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, 0x20, -1, 0, 0x20, -1, 1 - 0x20, 1, 0, 0
  };

  private final SfntTables source;
  private final SfntTables target = new SfntTables();
  private final int glyphs;

  private EmbeddableSfnt(ByteBuffer file) {
    source = SfntTables.of(file);
    glyphs = Short.toUnsignedInt(source.get("maxp").getShort(4));
  }

  /**
   * Takes out what is embedded.
   *
   * @param file a TrueType file with outlines
   * @return a smaller one with the box at its end
   */
  static ByteBuffer of(ByteBuffer file) {
    var font = new EmbeddableSfnt(file);
    font.outlines();
    font.metrics();
    var cmap = ByteBuffer.allocate(2 * CMAP.length);
    cmap.asShortBuffer().put(CMAP);
    font.target.put("cmap", cmap);
    return font.target.file();
  }

  private void outlines() {
    var head = source.copy("head", 0);
    var loca = head.getShort(50) == 0 ? longOffsets() : source.copy("loca", 4);
    head.putShort(50, (short) 1);
    int em = Short.toUnsignedInt(head.getShort(18));
    var box = MissingGlyph.outline(Short.toUnsignedInt(source.get("hmtx").getShort(0)), em);
    int end = loca.getInt(4 * glyphs);
    loca.putInt(4 * (glyphs + 1), end + box.length);
    var glyf = ByteBuffer.allocate(end + box.length);
    glyf.put(0, source.get("glyf"), 0, end);
    glyf.put(end, box);
    target.put("head", head);
    target.put("loca", loca);
    target.put("glyf", glyf);
  }

  private ByteBuffer longOffsets() {
    var from = source.get("loca");
    var loca = ByteBuffer.allocate(4 * (glyphs + 2));
    for (int i = 0; i <= glyphs; i++) {
      loca.putInt(4 * i, 2 * Short.toUnsignedInt(from.getShort(2 * i)));
    }
    return loca;
  }

  private void metrics() {
    var hhea = source.copy("hhea", 0);
    int full = Short.toUnsignedInt(hhea.getShort(34));
    hhea.putShort(34, (short) (glyphs + 1));
    var from = source.get("hmtx");
    var hmtx = ByteBuffer.allocate(4 * (glyphs + 1));
    hmtx.put(0, from, 0, 4 * full);
    for (int i = full; i < glyphs; i++) {
      hmtx.putShort(4 * i, from.getShort(4 * (full - 1)));
      hmtx.putShort(4 * i + 2, from.getShort(4 * full + 2 * (i - full)));
    }
    hmtx.putShort(4 * glyphs, from.getShort(0));
    int em = Short.toUnsignedInt(source.get("head").getShort(18));
    hmtx.putShort(4 * glyphs + 2, (short) MissingGlyph.left(em));
    target.put("hhea", hhea);
    target.put("hmtx", hmtx);
    target.put("maxp", source.copy("maxp", 0).putShort(4, (short) (glyphs + 1)));
  }
}
