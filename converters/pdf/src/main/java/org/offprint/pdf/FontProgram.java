package org.offprint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.offprint.typeset.FontFace;

/** The outlines of a face, parsed once and then cut for each document. Safe for several threads. */
final class FontProgram {
  /** What a CIDFontType2 needs (ISO 32000-1, 9.9); all else is in the dictionaries of the PDF. */
  private static final List<String> TABLES =
      List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp");

  private final TrueTypeFont font;
  private final int box;

  FontProgram(FontFace face) {
    box = face.glyphCount();
    try {
      font = new TTFParser(true).parse(new RandomAccessReadBuffer(EmbeddableSfnt.of(face.bytes())));
    } catch (IOException bad) {
      throw new UncheckedIOException("The font " + face.name() + " cannot be embedded.", bad);
    }
  }

  /**
   * A part of the font program.
   *
   * @param bytes a TrueType file
   * @param ids the new id of each old glyph id; 0 for glyphs that were left out
   */
  record Subset(byte[] bytes, int[] ids) {}

  /** The glyph to show for a glyph: itself, or a box for glyph 0, which must not be shown. */
  int shown(int glyph) {
    return glyph == 0 ? box : glyph;
  }

  /** Cuts out glyphs, with those that they are composed of. */
  Subset subset(Set<Integer> glyphs) throws IOException {
    var subsetter = new TTFSubsetter(font, TABLES);
    subsetter.addGlyphIds(glyphs);
    var ids = new int[box + 1];
    subsetter.getGIDMap().forEach((newId, oldId) -> ids[oldId] = newId);
    var out = new ByteArrayOutputStream(32_768);
    subsetter.writeToStream(out);
    return new Subset(UnhintedSfnt.of(ByteBuffer.wrap(out.toByteArray())), ids);
  }
}
