package org.offprint.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFormTest {

  /** What spreadsheets show and save for cells that held the right side, by country. */
  @ParameterizedTest
  @CsvSource({
    "05/06/2019, 2019-06-05",
    "6/5/2019, 2019-06-05",
    "6/5/19, 2019-06-05",
    "05.06.2019, 2019-06-05",
    "5.6.1987, 1987-06-05",
    "05-06-2019, 2019-06-05",
    "2019/06/05, 2019-06-05",
    "2019. 6. 5., 2019-06-05",
    "05/06/2019 00:00, 2019-06-05",
    "01/06/2019, 2019-06",
    "Jun-19, 2019-06",
    "Jun 2019, 2019-06",
    "7, 007",
    "12, 0012"
  })
  void knowsFormsOfTheSameFact(String cell, String fact) {
    assertThat(SpreadsheetForm.mayBe(cell, fact::equals)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "05/07/2019, 2019-06-05",
    "2019-06-06, 2019-06-05",
    "June 5 2019, 2019-06-06",
    "8, 007",
    "Ann Reed, Bo Lund",
    "'', 2019-06-05"
  })
  void doesNotTakeAnotherFactForIt(String cell, String fact) {
    assertThat(SpreadsheetForm.mayBe(cell, fact::equals)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.23457E+15", "1,2E+9", "9E+12"})
  void knowsNumbersWhoseDigitsAreLost(String cell) {
    assertThat(SpreadsheetForm.isSpoilt(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"E+", "12", "1E5", "Plan 9E+"})
  void leavesOtherCellsAlone(String cell) {
    assertThat(SpreadsheetForm.isSpoilt(cell)).isFalse();
  }
}
