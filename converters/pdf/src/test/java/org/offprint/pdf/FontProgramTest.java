package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.offprint.typeset.FontFace;
import org.offprint.typeset.font.FontLibrary;

/** The judge is FontBox, which reads the whole file and the subset, and must see the same outlines. */
class FontProgramTest {
  private static final FontLibrary LIBRARY = FontLibrary.bundled();

  @Test
  void keepsOutlinesAndWidthsOfAnyGlyphs() throws IOException {
    for (var face : List.of(
        LIBRARY.serif().regular().face(),
        LIBRARY.sans().bold().face(),
        LIBRARY.mono().regular().face())) {
      var whole = parse(bytes(face));
      var program = new FontProgram(face);
      for (int seed = 0; seed < 3; seed++) {
        var glyphs = new TreeSet<Integer>();
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
          glyphs.add(random.nextInt(face.glyphCount()));
        }
        var subset = program.subset(glyphs);
        var part = parse(subset.bytes());
        for (var glyph : glyphs) {
          assertThat(path(part, subset.ids()[glyph]))
              .as("%s %d", face.name(), glyph)
              .isEqualTo(path(whole, glyph));
          assertThat(part.getAdvanceWidth(subset.ids()[glyph]))
              .isEqualTo(whole.getAdvanceWidth(glyph));
        }
      }
    }
  }

  @Test
  void showsABoxForTheMissingGlyphUnderAnotherNumber() throws IOException {
    for (var face :
        List.of(LIBRARY.serif().regular().face(), LIBRARY.sans().regular().face())) {
      var program = new FontProgram(face);
      int box = program.shown(0);
      var subset = program.subset(new TreeSet<>(List.of(box)));
      assertThat(subset.ids()[box]).isNotZero();
      var outline = parse(subset.bytes()).getGlyph().getGlyph(subset.ids()[box]).getPath();
      double em = face.unitsPerEm();
      assertThat(outline.contains(face.advance(0) / 2.0, 0.3 * em)).isFalse();
      assertThat(outline.contains(0.09 * em, 0.3 * em)).isTrue();
      assertThat(outline.getBounds2D().getMaxX()).isLessThan(face.advance(0));
    }
  }

  @Test
  void writesTrueChecksums() throws IOException {
    var bytes = new FontProgram(LIBRARY.serif().regular().face())
        .subset(new TreeSet<>(List.of(40, 41)))
        .bytes();
    int sum = 0;
    var file = ByteBuffer.wrap(bytes);
    while (file.hasRemaining()) {
      sum += file.getInt();
    }
    assertThat(sum).isEqualTo(0xB1B0AFBA);
  }

  private static byte[] bytes(FontFace face) {
    var bytes = new byte[face.bytes().capacity()];
    face.bytes().get(0, bytes);
    return bytes;
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
  }

  private static String path(TrueTypeFont font, int glyph) throws IOException {
    var data = font.getGlyph().getGlyph(glyph);
    if (data == null) {
      return "";
    }
    var path = new StringBuilder();
    var numbers = new double[6];
    for (PathIterator it = data.getPath().getPathIterator(null); !it.isDone(); it.next()) {
      path.append(it.currentSegment(numbers)).append(Arrays.toString(numbers));
    }
    return path.toString();
  }
}
