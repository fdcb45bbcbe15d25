package org.offprint.pdf;

import java.io.IOException;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** Saves a font: a Type 0 font with a CIDFontType2 (ISO 32000-1, 9.7) cut to the glyphs in use. */
final class FontDictionaries {
  private static final int FIXED_PITCH = 1;
  private static final int SERIF = 1 << 1;
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;

  private final CosFile file;
  private final SubsetFont font;
  private final FontProgram program;

  FontDictionaries(CosFile file, SubsetFont font, FontProgram program) {
    this.file = file;
    this.font = font;
    this.program = program;
  }

  void save() throws IOException {
    var glyphs = new TreeSet<Integer>();
    for (int i = 0; i < font.limit(); i++) {
      if (font.code(i) != null) {
        glyphs.add(program.shown(font.code(i).glyph()));
      }
    }
    var subset = program.subset(glyphs);
    var name = new OnceName(tag() + "+" + font.face().name());
    var descendant = Dict.of("Font")
        .name("Subtype", "CIDFontType2")
        .put("BaseFont", name)
        .put("CIDSystemInfo", identity())
        .put("FontDescriptor", file.add(descriptor(name, program(subset.bytes()))))
        .put("W", widths())
        .put("CIDToGIDMap", file.addStream(new Dict(), glyphMap(subset.ids())));
    file.put(
        font.reference(),
        Dict.of("Font")
            .name("Subtype", "Type0")
            .put("BaseFont", name)
            .name("Encoding", "Identity-H")
            .put("DescendantFonts", Dict.array(file.add(descendant)))
            .put("ToUnicode", file.addStream(new Dict(), new ToUnicode(font).bytes())));
  }

  private static Dict identity() {
    return new Dict()
        .text("Registry", "Adobe")
        .text("Ordering", "Identity")
        .integer("Supplement", 0);
  }

  private COSObject program(byte[] bytes) throws IOException {
    return file.addStream(new Dict().integer("Length1", bytes.length), bytes);
  }

  private Dict descriptor(OnceName name, COSObject fontFile) {
    var face = font.face();
    double em = 1000.0 / face.unitsPerEm();
    return Dict.of("FontDescriptor")
        .put("FontName", name)
        .put("FontFamily", new COSString(face.family()))
        .integer("FontWeight", face.weight())
        .integer("Flags", flags())
        .put("FontBBox", box(em))
        .number("ItalicAngle", face.italicAngle())
        .integer("Ascent", Math.round(face.ascent() * em))
        .integer("Descent", -Math.round(face.descent() * em))
        .integer("CapHeight", Math.round(face.capHeight() * em))
        .integer("XHeight", Math.round(face.xHeight() * em))
        .integer("StemV", stem())
        .put("FontFile2", fontFile);
  }

  private int flags() {
    var face = font.face();
    return SYMBOLIC
        | (face.isFixedPitch() ? FIXED_PITCH : 0)
        | (face.isSerif() ? SERIF : 0)
        | (face.isItalic() ? ITALIC : 0);
  }

  private COSArray box(double em) {
    var face = font.face();
    return Dict.numbers(
        Math.floor(face.xMin() * em),
        Math.floor(face.yMin() * em),
        Math.ceil(face.xMax() * em),
        Math.ceil(face.yMax() * em));
  }

  /** TrueType does not say how thick stems are; weight tells well enough what a substitute would need. */
  private long stem() {
    return 50 + Math.round(Math.pow(font.face().weight() / 65.0, 2));
  }

  private COSArray widths() {
    var widths = new COSArray();
    COSArray run = new COSArray();
    for (int i = 0; i < font.limit(); i++) {
      var code = font.code(i);
      if (code == null) {
        continue;
      }
      if (i == 0 || font.code(i - 1) == null) {
        run = new COSArray();
        widths.add(COSInteger.get(i));
        widths.add(run);
      }
      run.add(COSInteger.get(code.width()));
    }
    return widths;
  }

  private byte[] glyphMap(int[] ids) {
    var map = new Bytes(2 * font.limit());
    for (int i = 0; i < font.limit(); i++) {
      map.int2(font.code(i) == null ? 0 : ids[program.shown(font.code(i).glyph())]);
    }
    return map.toArray();
  }

  /** Six capitals made of what is in the subset (ISO 32000-1, 9.6.4): FNV-1a over codes, glyphs and texts. */
  private String tag() {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < font.limit(); i++) {
      if (font.code(i) != null) {
        hash = mix(mix(hash, i), font.code(i).glyph());
        hash = mix(hash, font.code(i).text().hashCode());
      }
    }
    var tag = new char[6];
    for (int i = 0; i < tag.length; i++) {
      tag[i] = (char) ('A' + Long.remainderUnsigned(hash, 26));
      hash = Long.divideUnsigned(hash, 26);
    }
    return new String(tag);
  }

  private static long mix(long hash, int value) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      hash = (hash ^ value >>> shift & 0xFF) * 0x100000001B3L;
    }
    return hash;
  }
}
