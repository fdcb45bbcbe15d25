package org.offprint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "Maren Oake | en | Maren | '' | Oake | ''",
        "J. K. O'Neill-Smith | en | J. K. | '' | O'Neill-Smith | ''",
        "Ludwig van der Berg | nl | Ludwig | van der | Berg | ''",
        "Martin Luther King Jr. | en | Martin Luther | '' | King | Jr.",
        "John Smith, Jr. | en | John | '' | Smith | Jr.",
        "Oake, Maren | en | Maren | '' | Oake | ''",
        "Иван Петров | ru | Иван | '' | Петров | ''",
        "Петров Иван Сергеевич | ru | Иван Сергеевич | '' | Петров | ''",
        "Jean DUPONT | fr | Jean | '' | DUPONT | ''",
        "DUPONT Jean | fr | Jean | '' | DUPONT | ''",
        "Γιώργος Παπαδόπουλος | el | Γιώργος | '' | Παπαδόπουλος | ''",
        "Ana García | es | Ana | '' | García | ''",
        "Bashar al-Assad | und | Bashar | '' | al-Assad | ''"
      })
  void partsNamesWhoseOrderIsKnown(
      String name, String language, String given, String particle, String family, String suffix) {
    assertThat(PersonName.of(name, language))
        .contains(new PersonName(given, particle, family, suffix));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Madonna | en",
        "Kovács János | hu",
        "Nguyễn Văn An | vi",
        "山田太郎 | ja",
        "山田 太郎 | en",
        "김철수 | ko",
        "Gabriel García Márquez | es",
        "محمد علي | ar",
        "Staff and wire | en",
        "Ministry of Works | en",
        "news@example.org | en",
        "Smith, John, Editor | en",
        "de la | en",
        "One Two Three Four Five Six Seven | en"
      })
  void leavesOthersWhole(String name, String language) {
    assertThat(PersonName.of(name, language)).isEmpty();
  }

  @Test
  void losesNoLetterOfAName() {
    var name = PersonName.of("María José de la Cruz III", "en").orElseThrow();
    assertThat(String.join(" ", name.given(), name.particle(), name.family(), name.suffix()))
        .isEqualTo("María José de la Cruz III");
  }
}
