package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {

  @ParameterizedTest
  @CsvSource({
    "1398, 3, 15, 2019-06-05",
    "1398, 1, 1, 2019-03-21",
    "1399, 1, 1, 2020-03-20",
    "1399, 12, 30, 2021-03-20",
    "1400, 1, 1, 2021-03-21",
    "1357, 11, 22, 1979-02-11",
    "1358, 1, 12, 1979-04-01",
    "1403, 1, 1, 2024-03-20",
    "1404, 1, 1, 2025-03-21"
  })
  void agreesWithKnownDays(int year, int month, int day, String gregorian) {
    assertThat(SolarHijri.toGregorian(year, month, day)).contains(LocalDate.parse(gregorian));
  }

  @Test
  void refusesDaysThatDoNotExist() {
    assertThat(SolarHijri.toGregorian(1398, 12, 30)).isEmpty();
    assertThat(SolarHijri.toGregorian(1398, 7, 31)).isEmpty();
    assertThat(SolarHijri.toGregorian(1000, 1, 1)).isEmpty();
  }
}
