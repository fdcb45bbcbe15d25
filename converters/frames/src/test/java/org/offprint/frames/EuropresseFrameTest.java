package org.offprint.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;

class EuropresseFrameTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          Le Monde, no. 23145     | Le Monde              | no. 23145
          La Presse, no 12        | La Presse             | no 12
          Ouest-France            | Ouest-France          | -
          The Star, north edition | The Star, north edition | -
          """)
  void partsThePublicationFromItsNumber(String printed, String publication, String number) {
    var name = new Draft.Piece(
        0, 1, 1, printed, new Block.Paragraph(Inlines.text(printed)), "export publication");
    var headline = new Draft.Piece(
        1, 2, 2, "Harbour", new Block.Paragraph(Inlines.text("Harbour")), "export headline");
    var draft = new Draft(
        Input.of("a.html", new byte[0]),
        "html",
        "text/html",
        "",
        List.of(name, headline),
        List.of(),
        List.of());
    var framed = new EuropresseFrame().fit(draft).orElseThrow().articles().get(0);
    assertThat(framed.fields())
        .filteredOn(field -> field.fact().equals("publication"))
        .extracting(field -> field.value().toString())
        .containsExactly(publication);
    assertThat(framed.fields())
        .filteredOn(field -> field.fact().equals("edition"))
        .extracting(field -> field.value().toString())
        .isEqualTo(number == null ? List.of() : List.of(number));
  }
}
