package org.offprint.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our shaping beside that of the JDK, which is HarfBuzz. */
class HarfBuzzAgreementTest {
  private static final String[] TEXTS = {
    "AVATAR",
    "To",
    "Town",
    "Yes,",
    "fjord",
    "re-election",
    "P.A.",
    "L’Avenir",
    "Tyrol",
    "1917",
    "$2.5Bln",
    "Путин",
    "Государственная",
    "УДАРТА",
    "Россией",
    "Αθήνα",
    "Ελληνική",
    "Tiếng",
    "Việt",
    "Nguyễn",
    "«Да»",
    "(VAT)",
    "http://www.x.org/a-b_c?d=e&f",
    "straße",
    "naïve",
    "Łódź",
    "Çeşme",
    "Ærø",
    "W.A.Y."
  };

  @ParameterizedTest
  @CsvSource({
    "SERIF",
    "SERIF_BOLD",
    "SERIF_ITALIC",
    "SERIF_BOLD_ITALIC",
    "SANS",
    "SANS_BOLD",
    "SANS_ITALIC",
    "MONO"
  })
  void hasTheGlyphsAndAdvancesOfHarfBuzz(String name) {
    var bundled = BundledFace.valueOf(name);
    var library = FontLibrary.bundled();
    var face = library.face(bundled);
    var awt = awtFont(bundled, face.unitsPerEm());
    var context = new FontRenderContext(null, true, true);
    for (var text : TEXTS) {
      var vector = awt.layoutGlyphVector(
          context, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
      var expected = new StringBuilder();
      for (int i = 0; i < vector.getNumGlyphs(); i++) {
        double advance =
            vector.getGlyphPosition(i + 1).getX() - vector.getGlyphPosition(i).getX();
        expected
            .append(vector.getGlyphCode(i))
            .append('@')
            .append(Math.round(advance))
            .append(' ');
      }
      assertThat(ours(new FontStack(library, bundled), text))
          .as(text)
          .isEqualTo(expected.toString());
    }
  }

  private static String ours(FontStack stack, String text) {
    var word = stack.word(text, "en", 0, FontStack.LIGATURES);
    var result = new StringBuilder();
    for (int p = 0; p < word.parts(); p++) {
      for (int i = 0; i < word.part(p).size(); i++) {
        result
            .append(word.part(p).id(i))
            .append('@')
            .append(word.part(p).advance(i))
            .append(' ');
      }
    }
    return result.toString();
  }

  private static Font awtFont(BundledFace bundled, int unitsPerEm) {
    try (var in = HarfBuzzAgreementTest.class.getResourceAsStream(bundled.resource())) {
      return Font.createFont(Font.TRUETYPE_FONT, in)
          .deriveFont((float) unitsPerEm)
          .deriveFont(Map.of(
              TextAttribute.KERNING,
              TextAttribute.KERNING_ON,
              TextAttribute.LIGATURES,
              TextAttribute.LIGATURES_ON));
    } catch (Exception e) {
      Assumptions.abort("this JDK cannot open fonts: " + e);
      throw new IllegalStateException(e);
    }
  }
}
