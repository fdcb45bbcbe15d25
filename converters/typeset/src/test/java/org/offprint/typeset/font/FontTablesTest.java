package org.offprint.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our reading of the font tables beside that of FontBox. */
class FontTablesTest {
  private static TrueTypeFont fontBox(BundledFace name) throws IOException {
    var in = FontTablesTest.class.getResourceAsStream(name.resource());
    return new TTFParser().parse(new RandomAccessReadBuffer(in));
  }

  @ParameterizedTest
  @EnumSource(BundledFace.class)
  void mapsEachCodePointToTheGlyphOfFontBox(BundledFace name) throws IOException {
    var face = FontLibrary.bundled().face(name);
    try (var other = fontBox(name)) {
      var map = other.getUnicodeCmapLookup();
      for (int codePoint = 0; codePoint <= 0x1FFFF; codePoint++) {
        assertThat(face.glyph(codePoint))
            .as("U+%04X", codePoint)
            .isEqualTo(map.getGlyphId(codePoint));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(BundledFace.class)
  void hasTheWidthAndBoxOfEachGlyph(BundledFace name) throws IOException {
    var face = FontLibrary.bundled().face(name);
    try (var other = fontBox(name)) {
      assertThat(face.glyphCount()).isEqualTo(other.getNumberOfGlyphs());
      for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
        assertThat(face.advance(glyph)).isEqualTo(other.getAdvanceWidth(glyph));
        var outline = other.getGlyph().getGlyph(glyph);
        if (outline != null && outline.getBoundingBox().getWidth() > 0) {
          var box = outline.getBoundingBox();
          assertThat(face.box(glyph))
              .as("glyph %d", glyph)
              .containsExactly(
                  (int) box.getLowerLeftX(),
                  (int) box.getLowerLeftY(),
                  (int) box.getUpperRightX(),
                  (int) box.getUpperRightY());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(BundledFace.class)
  void hasTheMeasuresOfTheFace(BundledFace name) throws IOException {
    var face = FontLibrary.bundled().face(name);
    try (var other = fontBox(name)) {
      assertThat(face.name()).isEqualTo(other.getName());
      assertThat(face.unitsPerEm()).isEqualTo(other.getUnitsPerEm());
      assertThat(face.ascent()).isEqualTo(other.getHorizontalHeader().getAscender());
      assertThat(face.descent()).isEqualTo(-other.getHorizontalHeader().getDescender());
      assertThat(face.capHeight()).isEqualTo(other.getOS2Windows().getCapHeight());
      assertThat(face.xHeight()).isEqualTo(other.getOS2Windows().getHeight());
      assertThat(face.weight()).isEqualTo(other.getOS2Windows().getWeightClass());
      assertThat(face.italicAngle()).isEqualTo((double) other.getPostScript().getItalicAngle());
      assertThat(face.isFixedPitch()).isEqualTo(other.getPostScript().getIsFixedPitch() != 0);
      assertThat(face.xMin()).isEqualTo(other.getHeader().getXMin());
      assertThat(face.yMax()).isEqualTo(other.getHeader().getYMax());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = BundledFace.class,
      names = {"SERIF", "SERIF_BOLD", "SERIF_ITALIC", "SERIF_BOLD_ITALIC"})
  void kernsPairsInGposAsTheOldKernTableSays(BundledFace name) throws IOException {
    var face = FontLibrary.bundled().face(name);
    var lookups = face.plan(Scripts.LATIN, 0).kerning();
    int pairs = 0;
    try (var other = fontBox(name)) {
      var kern = other.getKerning().getHorizontalKerningSubtable();
      for (char left = 'A'; left <= 'z'; left++) {
        for (char right = 'A'; right <= 'z'; right++) {
          int l = face.glyph(left);
          int r = face.glyph(right);
          int expected = kern.getKerning(l, r);
          assertThat(face.positioning().pair(lookups, l, r))
              .as("%s%s", left, right)
              .isEqualTo(expected);
          pairs += expected == 0 ? 0 : 1;
        }
      }
    }
    assertThat(pairs).isGreaterThan(50);
  }

  @Test
  void knowsSerifFixedPitchAndItalicFaces() {
    var library = FontLibrary.bundled();
    assertThat(library.serif().regular().face().isSerif()).isTrue();
    assertThat(library.sans().regular().face().isSerif()).isFalse();
    assertThat(library.mono().regular().face().isFixedPitch()).isTrue();
    assertThat(library.serif().italic().face().isItalic()).isTrue();
    assertThat(library.serif().bold().face().isItalic()).isFalse();
    assertThat(library.serif().regular().face().family()).isEqualTo("Liberation Serif");
  }
}
