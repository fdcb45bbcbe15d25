package org.offprint.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapingTest {
  private final FontStack serif = FontLibrary.bundled().serif().regular();
  private final FontStack sans = FontLibrary.bundled().sans().regular();

  private Word word(FontStack stack, String text, String language) {
    return stack.word(text, language, 0, FontStack.LIGATURES);
  }

  private static String text(Word word) {
    var text = new StringBuilder();
    for (int p = 0; p < word.parts(); p++) {
      var part = word.part(p);
      for (int i = 0; i < part.size(); i++) {
        text.append(part.text((part.level() & 1) == 0 ? i : part.size() - 1 - i));
      }
    }
    return text.toString();
  }

  private static String glyphName(BundledFace face, int glyph) throws IOException {
    var in = ShapingTest.class.getResourceAsStream(face.resource());
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      return font.getPostScript().getName(glyph);
    }
  }

  @Test
  void joinsFiAndKeepsItsText() throws IOException {
    var word = word(serif, "fix", "en");
    assertThat(word.part(0).size()).isEqualTo(2);
    assertThat(word.part(0).text(0)).isEqualTo("fi");
    assertThat(glyphName(BundledFace.SERIF, word.part(0).id(0))).isIn("fi", "uniFB01", "f_i");
  }

  @Test
  void joinsFfiOfTheSansByItsOwnFeature() {
    var face = FontLibrary.bundled().face(BundledFace.SANS);
    var word = word(sans, "office", "en");
    assertThat(word.part(0).id(1)).isEqualTo(face.glyph(0xFB03));
    assertThat(word.part(0).text(1)).isEqualTo("ffi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "tr-TR"})
  void keepsTheDotOfITurkish(String language) {
    assertThat(word(serif, "fikir", language).part(0).size()).isEqualTo(5);
    assertThat(word(sans, "fikir", language).part(0).size()).isEqualTo(5);
  }

  @Test
  void joinsNothingWithoutLigatures() {
    assertThat(sans.word("office", "en", 0, 0).part(0).size()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tiếng", "Việt", "được", "Ελλάδα", "ἄνθρωπος", "Россией", "Ñandú", "Çeşme"})
  void showsDecomposedTextWithTheGlyphsOfComposedText(String composed) {
    var parted = Normalizer.normalize(composed, Normalizer.Form.NFD);
    var expected = word(serif, composed, "").part(0);
    var actual = word(serif, parted, "").part(0);
    assertThat(parted).isNotEqualTo(composed);
    assertThat(actual.size()).isEqualTo(expected.size());
    for (int i = 0; i < actual.size(); i++) {
      assertThat(actual.id(i)).isEqualTo(expected.id(i));
      assertThat(actual.advance(i)).isEqualTo(expected.advance(i));
    }
    assertThat(text(word(serif, parted, ""))).isEqualTo(parted);
  }

  @Test
  void centresAnAccentThatHasNoComposedGlyph() {
    var part = word(serif, "о\u0301", "ru").part(0);
    var face = FontLibrary.bundled().face(BundledFace.SERIF);
    assertThat(part.size()).isEqualTo(2);
    assertThat(part.advance(1)).isZero();
    assertThat(part.text(0)).isEqualTo("о\u0301");
    assertThat(part.text(1)).isEmpty();
    var base = face.box(part.id(0));
    var mark = face.box(part.id(1));
    double middle = (mark[0] + mark[2]) / 2.0 + part.dx(1) + part.advance(0);
    assertThat(middle).isCloseTo((base[0] + base[2]) / 2.0, offset(2.0));
    assertThat(mark[1] + part.dy(1)).isGreaterThanOrEqualTo(base[3]);
  }

  @Test
  void takesWholeClustersFromTheNextFace() {
    // U+2011 is in no face, so its look-alike of the first face stands for it.
    var word = word(serif, "a\u2011b", "en");
    assertThat(word.parts()).isEqualTo(1);
    assertThat(word.missing()).isEmpty();
    var lato = FontLibrary.bundled().face(BundledFace.SANS);
    var liberation = FontLibrary.bundled().face(BundledFace.SERIF);
    int only = firstOnlyIn(lato, liberation);
    var mixed = word(serif, "x" + Character.toString(only) + "\u0301y", "en");
    assertThat(mixed.parts()).isEqualTo(3);
    assertThat(mixed.part(1).face()).isSameAs(lato);
    assertThat(mixed.part(1).text(0)).isEqualTo(Character.toString(only) + "\u0301");
  }

  private static int firstOnlyIn(Face has, Face lacks) {
    int codePoint = 0x100;
    while (has.glyph(codePoint) == 0
        || lacks.glyph(codePoint) != 0
        || !Character.isLetter(codePoint)) {
      codePoint++;
    }
    return codePoint;
  }

  @Test
  void showsABoxWithTheTextOfWhatNoFaceHas() {
    var word = word(serif, "x中y", "en");
    var face = FontLibrary.bundled().face(BundledFace.SERIF);
    assertThat(word.missing()).containsExactly("中");
    assertThat(word.part(1).id(0)).isEqualTo(face.glyph(0x25A1)).isNotZero();
    assertThat(text(word)).isEqualTo("x中y");
  }

  @Test
  void neverDrawsGlyphZero() {
    for (var text : new String[] {"中", "😀", "👩\u200D👧", "ا", "\uE000", "\uFFFF", "\u0378"}) {
      var word = word(serif, text, "");
      for (int p = 0; p < word.parts(); p++) {
        for (int i = 0; i < word.part(p).size(); i++) {
          assertThat(word.part(p).id(i)).as(text).isNotZero();
        }
      }
      assertThat(text(word)).isEqualTo(text);
    }
  }

  @Test
  void showsCapitalsAndKeepsTheText() {
    var face = FontLibrary.bundled().face(BundledFace.SANS);
    var word = sans.word("Straße", "de", 0, FontStack.CAPITALS);
    assertThat(text(word)).isEqualTo("Straße");
    assertThat(word.part(0).size()).isEqualTo(7);
    assertThat(word.part(0).id(1)).isEqualTo(face.glyph('T'));
    assertThat(sans.word("i", "tr", 0, FontStack.CAPITALS).part(0).id(0))
        .isEqualTo(face.glyph(0x130));
    assertThat(sans.word("ί", "el", 0, FontStack.CAPITALS).part(0).id(0))
        .isEqualTo(face.glyph(0x399));
  }

  @Test
  void setsHebrewFromRightToLeftWithTheTextInReadingOrder() {
    var word = serif.word("שלום(א)", "he", 1, FontStack.LIGATURES);
    var face = FontLibrary.bundled().face(BundledFace.SERIF);
    var part = word.part(0);
    assertThat(part.id(part.size() - 1)).isEqualTo(face.glyph('ש'));
    assertThat(part.id(0)).isEqualTo(face.glyph('('));
    assertThat(text(word)).isEqualTo("שלום(א)");
  }

  @Test
  void hidesFormatCharactersButKeepsTheirText() {
    for (var text : new String[] {"a\u200Bb", "\u2060", "\u200Ba", "a\u00ADb", "\uFEFFx"}) {
      var plain = text.replaceAll("[\u200B\u2060\u00AD\uFEFF]", "");
      var word = word(serif, text, "");
      assertThat(text(word)).isEqualTo(text);
      double expected = plain.isEmpty() ? 0 : word(serif, plain, "").width();
      assertThat(word.width()).as(text).isCloseTo(expected, offset(1e-9));
    }
  }

  @Test
  void partsWordsAtClustersAndMeasuresBothSides() {
    var word = word(serif, "AVATAR", "en");
    var prefix = word.prefix(0);
    assertThat(prefix[0]).isZero();
    assertThat(prefix[6]).isCloseTo(word.width(), offset(1e-9));
    for (int i = 0; i < 6; i++) {
      assertThat(word.widthBefore(i)).isCloseTo(prefix[i], offset(1e-9));
    }
    assertThat(word.clusterStarts().cardinality()).isEqualTo(6);
    assertThat(word(serif, "fix", "en").clusterStarts().get(1)).isFalse();
  }

  @Test
  void measuresAHyphenAsIfThePartWereShapedWithIt() {
    var hyphen = word(serif, "-", "en");
    for (var text : new String[] {"AVATAR", "Towner", "Yachts", "foxtrot", "western"}) {
      var word = word(serif, text, "en");
      for (int at = 2; at < text.length(); at++) {
        double expected = word(serif, text.substring(0, at) + "-", "en").width();
        double actual = word.widthBefore(at) + word.hyphenation(at, hyphen);
        assertThat(actual).as("%s %d", text, at).isCloseTo(expected, offset(1e-9));
      }
    }
  }
}
