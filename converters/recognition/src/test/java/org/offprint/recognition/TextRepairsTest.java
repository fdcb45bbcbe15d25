package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.convert.Corrections;
import org.offprint.convert.Repairs;

class TextRepairsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          costs \\\\$2.5Bln now | costs $2.5Bln now
          costs \\$2.5Bln now | costs $2.5Bln now
          costs $2.5Bln now | costs $2.5Bln now
          a snake\\\\_case name | a snake_case name
          from \\\\$51 to \\\\$80 | from $51 to $80
          kept in C:\\\\Users on disk | kept in C:\\Users on disk
          the share \\\\\\\\server is old | the share \\\\server is old
          """)
  void takesOffTheSecondLayerOfEscapes(String archived, String read) {
    // The text block above halves each pair of backslashes once.
    assertThat(Texts.read("It " + archived + ".").body()).containsExactly("It " + read + ".");
  }

  @Test
  void leavesCodeAlone() {
    assertThat(Texts.read("Use `\\\\$x` here, and not there.").body().get(0)).contains("\\\\$x");
  }

  @Test
  void joinsAWordThatALineEndPartedOnlyWhereItStandsWholeElsewhere() {
    var text = "The engineers had left, and the engi- neers were not coming back to the pier.";
    var read = Texts.read(text);
    assertThat(read.body().get(0)).contains("and the engineers were");
    assertThat(read.lost()).isEmpty();
    assertThat(Texts.read("The engi- neers were not coming back.").body().get(0))
        .contains("engi- neers");
    assertThat(Texts.read("Both short- and long-term plans; the shortand was read.")
            .body()
            .get(0))
        .contains("short- and");
  }

  @Test
  void takesOutSoftHyphens() {
    var read = Texts.read("They co\u00ADoper\u00ADate with all.");
    assertThat(read.body()).containsExactly("They cooperate with all.");
    assertThat(read.lost()).isEmpty();
    assertThat(read.reading().entry().repairs()).containsExactly(RepairNames.SOFT_HYPHENS);
  }

  @Test
  void leavesEachAloneWhereItIsSwitchedOff() {
    var text = "They co\u00ADoperate, the engineers and the engi- neers, for \\\\$5.";
    for (var name : RepairNames.ALL) {
      var read = Texts.read(text, Repairs.ON.without(name), Corrections.NONE);
      assertThat(read.reading().entry().repairs()).doesNotContain(name);
      assertThat(read.lost()).isEmpty();
    }
    assertThat(Texts.read(text).reading().entry().repairs()).hasSize(3);
    assertThat(Texts.read(text, Repairs.AS_ARCHIVED, Corrections.NONE).body())
        .containsExactly("They co\u00ADoperate, the engineers and the engi- neers, for \\$5.");
  }
}
