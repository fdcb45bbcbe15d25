package org.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0851",
        "2019",
        "2019-06",
        "2019-06-05",
        "2019-06-05T14:30:00+03:00",
        "2019-06-05T14:30:07Z"
      })
  void writesTheIsoFormItWasReadFrom(String iso) {
    assertThat(Moment.parse(iso).iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "19", "2019-13", "2019-02-29", "2019-06-05T14:30", "June 5"})
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void refusesYearsBeyondFourDigits() {
    assertThatThrownBy(() -> new Moment.Year(10_000)).isInstanceOf(IllegalArgumentException.class);
  }
}
