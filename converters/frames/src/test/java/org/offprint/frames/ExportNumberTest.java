package org.offprint.frames;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportNumberTest {

  @ParameterizedTest
  @CsvSource({
    "1 of 10 DOCUMENTS, 1, 10",
    "FOCUS - 12 of 200 DOCUMENTS, 12, 200",
    "1 of 1 DOCUMENT, 1, 1",
    "Dokument 3 von 48, 3, 48",
    "Document 7 de 9, 7, 9",
    "Document 2 van 5, 2, 5",
    "Documento 2 di 5, 2, 5",
    "'1,001 of 1,200 DOCUMENTS', 1001, 1200"
  })
  void readsTheNumberAndTheTotal(String line, int number, int of) {
    assertThat(ExportNumber.of(line)).contains(new ExportNumber(number, of));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He read 1 of 10 documents",
        "1 of 10 documents were lost",
        "DOCUMENTS",
        "one of ten DOCUMENTS",
        "0 of 10 DOCUMENTS",
        "3 of 10",
        "Document of the week"
      })
  void takesNoOtherLine(String line) {
    assertThat(ExportNumber.of(line)).isEmpty();
  }

  @Test
  void readsTheRangesOfACover() {
    assertThat(ExportNumber.asked("Selected Items: 1-3, 7".substring(15)))
        .containsExactly(1, 2, 3, 7);
    assertThat(ExportNumber.asked("All Documents")).isEmpty();
  }
}
