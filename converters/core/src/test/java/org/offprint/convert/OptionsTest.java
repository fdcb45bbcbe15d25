package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

  enum Size {
    A4,
    US_LETTER
  }

  record Sheet(@About("The paper.") Size pageSize, boolean grid, int copies, String note) {}

  private static final Sheet DEFAULTS = new Sheet(Size.A4, true, 1, "");

  @Test
  void bindsEachComponentByItsHyphenatedName() {
    assertThat(Options.bind(
            DEFAULTS,
            Map.of("page-size", "US-Letter", "grid", "false", "copies", "3", "note", "x")))
        .isEqualTo(new Sheet(Size.US_LETTER, false, 3, "x"));
  }

  @Test
  void passesOverNamesOfOtherFormats() {
    assertThat(Options.bind(DEFAULTS, Map.of("profile", "hugo"))).isEqualTo(DEFAULTS);
  }

  @Test
  void saysWhichValuesFit() {
    assertThatThrownBy(() -> Options.bind(DEFAULTS, Map.of("page-size", "a5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'a5' does not fit the option page-size. It takes a4, us-letter.");
    assertThatThrownBy(() -> Options.bind(DEFAULTS, Map.of("copies", "many")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("copies");
  }

  @Test
  void listsThemWithWhatTheyDo() {
    assertThat(Options.list(DEFAULTS))
        .startsWith(
            new Options.Option("page-size", "The paper.", "a4", List.of("a4", "us-letter")));
  }
}
