package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Continued on A7",
        "Continued on page 14",
        "(Continued from page A1)",
        "CONTINUED ON B12",
        "Page 2 of 4",
        "- Page 2 of 4 -",
        "→ See page 3",
        "(more)",
        "-more-",
        "Seite 3 von 5",
        "Fortsetzung auf Seite 3",
        "[Fortsetzung von Seite 1]",
        "Suite page 4",
        "Page 2 sur 4",
        "Continúa en la página 14",
        "Página 2 de 4",
        "Continua na página 4",
        "Segue a pagina 4",
        "Vervolg op pagina 4",
        "Sida 2 av 4",
        "Fortsættes på side 4",
        "Ciąg dalszy na str. 4",
        "Pokračování na straně 4",
        "Окончание на стр. 5",
        "Страница 2 из 4",
        "Сторінка 2 з 4",
        "Συνέχεια στη σελίδα 4",
        "Sayfa 2 / 4",
        "Xem tiếp trang 4",
        "صفحة ٢ من ٤",
        "המשך בעמוד 4",
        "（3面に続く）",
        "4면에 계속",
        "（下转第4版）",
        "第2页 共4页"
      })
  void leadFromPageToPage(String line) {
    assertThat(PageLines.isOne(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Continued on Monday",
        "Continued on page 14, the story is a long one.",
        "Page",
        "Page 2",
        "See page 3 for the whole list of boats",
        "More",
        "1917",
        "Seite",
        "Page of four",
        "Continued",
        "Suite royale",
        "第二页",
        "Page 2 of the report says nobody was hurt."
      })
  void areNothingElse(String line) {
    assertThat(PageLines.isOne(line)).isFalse();
  }

  @Test
  void goFromTheMiddleOfATornParagraph() {
    var read =
        Texts.read("# Ferries\n\nPassengers with old tickets may travel on all nine boats until"
            + " the end of the month and\n\nContinued on A7\n\nContinued from A1\n\nask for a refund at any"
            + " office of the company.\n\nThe end came soon, they said.");
    assertThat(read.body()).hasSize(2);
    assertThat(read.body().get(0)).contains("the month and ask for a refund");
    assertThat(read.lost()).isEmpty();
  }
}
