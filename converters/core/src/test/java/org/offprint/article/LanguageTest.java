package org.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void bringsTagsIntoTheirCanonicalCase() {
    assertThat(new Language("PT-br").tag()).isEqualTo("pt-BR");
    assertThat(new Language("zh-hant-tw").tag()).isEqualTo("zh-Hant-TW");
  }

  @Test
  void refusesWhatIsNoTag() {
    assertThatThrownBy(() -> new Language("en us")).isInstanceOf(IllegalArgumentException.class);
    assertThat(Language.parse("en us")).isEmpty();
    assertThat(Language.parse("")).isEmpty();
    assertThat(Language.parse("en_US")).hasValue(new Language("en-US"));
  }

  @Test
  void knowsWhichLanguagesRunRightToLeft() {
    assertThat(new Language("ar").direction()).isEqualTo(Direction.RTL);
    assertThat(new Language("fa-IR").direction()).isEqualTo(Direction.RTL);
    assertThat(new Language("az-Arab").direction()).isEqualTo(Direction.RTL);
    assertThat(new Language("ru").direction()).isEqualTo(Direction.LTR);
    assertThat(new Language("ur-Latn").direction()).isEqualTo(Direction.LTR);
  }
}
