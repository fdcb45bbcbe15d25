package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          plain words only | -
          a <u>b</u> c | u u
          caf&eacute;s open | caf eacute s
          12. twelfth | 12
          [text](https://x.org "title") | https x org title
          [text][4] | 4
          *re*cord | re cord
          AT&T and B&B | -
          5 < 6 words | -
          """)
  void areMarksAndNoText(String raw, String words) {
    assertThat(String.join(" ", MarkupWords.of(raw))).isEqualTo(words == null ? "" : words);
  }
}
