package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Words;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          LONDON (Reuters) - Boats ran again. | LONDON (Reuters) - | LONDON
          LONDON, June 5 (Coast Wire) - Boats ran again. | LONDON, June 5 (Coast Wire) - | LONDON
          BEIJING, June 5 (Xinhua) -- Boats ran again. | BEIJING, June 5 (Xinhua) -- | BEIJING
          PARIS (AP) — Boats ran again. | PARIS (AP) — | PARIS
          London (AFP) - Boats ran again. | London (AFP) - | London
          SEOUL/TOKYO — Boats ran again. | SEOUL/TOKYO — | SEOUL/TOKYO
          PORT TOWN, June 5, 2019 /NEWSLINE/ The harbour is open. | PORT TOWN, June 5, 2019 /NEWSLINE/ | PORT TOWN
          МОСКВА, 5 июня (ТАСС) — Паромы ходят. | МОСКВА, 5 июня (ТАСС) — | МОСКВА
          """)
  void opensAWireStory(String text, String printed, String place) {
    var dateline = Dateline.read(text).orElseThrow();
    assertThat(dateline.printed().toString()).isEqualTo(printed);
    assertThat(dateline.reading()).contains(Words.of(place));
    var read = Texts.read("# Ferries\n\n" + text + "\n\nNobody was hurt in the storm, they said.");
    assertThat(read.body().get(0)).isEqualTo(text);
    assertThat(read.reading().article().dateline()).contains(dateline);
    assertThat(read.lost()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The boats ran again - and nobody knew why.
          Boats (and barges) ran again.
          Ann Reed - a captain - was glad.
          NATO (the alliance) met on Monday.
          He said so — twice.
          """)
  void isNotMadeUp(String text) {
    assertThat(Dateline.read(text)).isEmpty();
  }
}
