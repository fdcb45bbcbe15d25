package org.offprint.frames;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDatelineTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          KYIV, June 2 (Reuters) - Ships left the port. | KYIV, June 2 | Reuters
          TOKYO (AP) — The harbor reopened. | TOKYO | AP
          WASHINGTON (AP) -- The harbor reopened. | WASHINGTON | AP
          BEIJING, June 5 (Xinhua) -- A harbor opened. | BEIJING, June 5 | Xinhua
          MOSCOW, June 2 (Itar-Tass) - Ships waited. | MOSCOW, June 2 | Itar-Tass
          PARIS (AFP) – Le port est ouvert. | PARIS | AFP
          Berlin (dpa) - Der Hafen ist offen. | Berlin | dpa
          МОСКВА, 2 июня. /ТАСС/. Гавань открылась. | МОСКВА, 2 июня. | ТАСС
          МОСКВА, 2 июня (ТАСС) — Гавань открылась. | МОСКВА, 2 июня | ТАСС
          Madrid, 5 jun (EFE).- El puerto abre. | Madrid, 5 jun | EFE
          LONDON/KYIV (Reuters) - Ships left. | LONDON/KYIV | Reuters
          """)
  void knowsPlaceAndAgency(String text, String places, String agency) {
    assertThat(WireDateline.of(text)).contains(new WireDateline(places, agency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The agency (Reuters) said on Monday - and then again - that ships left.",
        "The harbour (AP, May 3) is open - at last.",
        "Ships left (see map) - all of them.",
        "harbour news (AP) - small letters open it",
        "He asked: who (AFP) - nobody knew.",
        "SEOUL — No agency is named."
      })
  void takesNothingElseForOne(String text) {
    assertThat(WireDateline.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          SEOUL/TOKYO — Officials spoke. | SEOUL/TOKYO
          WHITE HOUSE — Officials spoke. | WHITE HOUSE
          LVIV, UKRAINE — Officials spoke. | LVIV, UKRAINE
          """)
  void knowsPlacesBeforeALongDash(String text, String places) {
    assertThat(WireDateline.spaced(text)).contains(new WireDateline(places, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Boats — all of them — left.", "USA", "It was: THE END — at last"})
  void takesNoOtherDash(String text) {
    assertThat(WireDateline.spaced(text)).isEmpty();
  }
}
