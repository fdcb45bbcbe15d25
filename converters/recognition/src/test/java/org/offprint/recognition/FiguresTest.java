package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Inlines;

class FiguresTest {

  private static final String BODY =
      "Ferries began running again on Wednesday after three days in port, the operator said.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          ![a](b.jpg)¶The pier.¶Photo: Ann Reed | The pier. | Ann Reed | 1
          ![a](b.jpg)¶Photo: Ann Reed | - | Ann Reed | 1
          ![a](b.jpg)¶¶Photo: Ann Reed | - | Ann Reed | 1
          ![a](b.jpg)¶¶The pier at dusk.¶¶Photo: Ann Reed | The pier at dusk. | Ann Reed | 1
          ![a](b.jpg)¶¶_The pier._ | The pier. | - | 1
          ![a](b.jpg)¶¶> _The pier._ | The pier. | - | 1
          ![a](b.jpg)¶¶> _Image by : Ann Reed_ | - | Ann Reed | 1
          ![The pier](b.jpg)¶¶The pier | The pier | - | 1
          ![a](b.jpg)¶¶Image by:¶¶Ann Reed | - | Ann Reed | 1
          ![a](b.jpg)¶¶Фото: Артём Лугин | - | Артём Лугин | 1
          ![a](b.jpg)¶¶Ảnh: Đỗ Trường Khang | - | Đỗ Trường Khang | 1
          ![a](b.jpg)¶¶The boats are back in port. | - | - | 2
          ![a](b.jpg)¶¶> The boats are back, she said. | - | - | 2
          """)
  void findsCaptionAndCredit(String text, String caption, String credit, int blocks) {
    var read = Texts.read("# Ferries\n\n" + BODY + "\n\n" + text.replace('¶', '\n'));
    assertThat(read.lost()).isEmpty();
    var figure = read.reading().article().figures().get(0);
    assertThat(Inlines.plain(figure.caption())).isEqualTo(caption == null ? "" : caption);
    assertThat(Inlines.plain(figure.credit())).isEqualTo(credit == null ? "" : credit);
    assertThat(read.body()).hasSize(1 + blocks);
  }

  @Test
  void anchorsAllBlocksThatMakeThePicture() {
    var read = Texts.read("# F\n\n![a](b.jpg)\n\nThe pier at dusk.\n\nPhoto: Ann Reed\n\n" + BODY);
    assertThat(read.reading().entry().anchors().ids().get(0)).containsExactly("b1", "b2", "b3");
  }
}
