package org.offprint.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "article, article",
    "CON, _CON",
    "nul.x, _nul.x",
    "a:b?, a_b_",
    "..., _",
    "-rf, _-rf",
    ".hidden, _.hidden",
    "end., end",
  })
  void makesNamesThatEveryFileSystemTakes(String stem, String safe) {
    assertThat(FileNames.safe(stem)).isEqualTo(safe);
  }

  @Test
  void takesControlsAndBidiControlsOut() {
    assertThat(FileNames.safe("a\u0007b\u202Ec\u2067d")).isEqualTo("a_b_c_d");
  }

  @Test
  void cutsBetweenCharactersAsReadersSeeThem() {
    // In NFC each is U+1EB9 and U+0301, five bytes of UTF-8.
    assertThat(FileNames.safe("e\u0301\u0323".repeat(200))).isEqualTo("\u1eb9\u0301".repeat(36));
  }

  @Test
  void knowsTheSameFileUnderOtherNames() {
    assertThat(FileNames.key("Cafe\u0301")).isEqualTo(FileNames.key("CAF\u00c9"));
    assertThat(FileNames.key("Stra\u00dfe")).isEqualTo(FileNames.key("STRASSE"));
  }

  @Test
  void stemOfHiddenNameIsTheName() {
    assertThat(Plan.stem(".profile")).isEqualTo(".profile");
    assertThat(Plan.stem("a.tar.gz")).isEqualTo("a.tar");
  }
}
