package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.article.Direction;

class DirectedTextTest {

  private static String cut(String text, Direction base) {
    var out = new StringBuilder();
    for (var part : DirectedText.cut(text, base)) {
      out.append(part.rightToLeft() ? "<" : ">").append(part.text()).append('|');
    }
    return out.toString();
  }

  @Test
  void keepsATextOfOneDirectionWhole() {
    assertThat(cut("Two words, 1984.", Direction.LTR)).isEqualTo(">Two words, 1984.|");
    assertThat(cut("שלום, 1984.", Direction.RTL)).isEqualTo("<שלום, 1984.|");
    assertThat(cut("", Direction.LTR)).isEmpty();
    assertThat(cut(" 12 ", Direction.RTL)).isEqualTo("< 12 |");
  }

  @Test
  void cutsWhereTheDirectionChanges() {
    assertThat(cut("say שלום עולם now", Direction.LTR)).isEqualTo(">say |<שלום עולם|> now|");
    assertThat(cut("אמר Reuters News.", Direction.RTL)).isEqualTo("<אמר |>Reuters News|<.|");
  }

  @Test
  void letsWhatIsBetweenGoWithTheTextAround() {
    assertThat(cut("שלום (1) a", Direction.LTR)).isEqualTo("<שלום|> (1) a|");
    assertThat(cut("a (1) שלום", Direction.RTL)).isEqualTo(">a|< (1) שלום|");
  }

  @Test
  void losesNoCharacter() {
    var text = "a\ud83d\ude00ב (ג) d,\u0301 ה";
    var joined = new StringBuilder();
    DirectedText.cut(text, Direction.LTR).forEach(part -> joined.append(part.text()));
    assertThat(joined).hasToString(text);
  }
}
