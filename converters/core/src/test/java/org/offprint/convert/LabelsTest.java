package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.article.Language;

class LabelsTest {

  @Test
  void speaksTheLanguageOfTheArticle() {
    assertThat(Labels.of(new Language("ru")).get(Label.PAGE_OF, 2, 4)).isEqualTo("2 из 4");
    assertThat(Labels.of(new Language("de-AT")).get(Label.BY, "Ann")).isEqualTo("Von Ann");
    assertThat(Labels.of(new Language("de-AT")).language()).isEqualTo(new Language("de-AT"));
  }

  @Test
  void fallsBackToEnglishAndSaysSo() {
    var labels = Labels.of(new Language("xx"));
    assertThat(labels.get(Label.PAGE_OF, 2, 4)).isEqualTo("2 of 4");
    assertThat(labels.language()).isEqualTo(new Language("en"));
  }

  @Test
  void hasEveryLabelWithTheSameValuesInEveryLanguage() throws IOException {
    Map<String, Set<Label>> seen = new HashMap<>();
    try (var in = Labels.class.getResourceAsStream("labels.tsv")) {
      for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        var cells = line.split("\t", -1);
        var label = Label.valueOf(cells[1]);
        assertThat(seen.computeIfAbsent(cells[0], key -> new HashSet<>()).add(label))
            .as(line)
            .isTrue();
        for (var value : new String[] {"{0}", "{1}"}) {
          assertThat(cells[2].contains(value))
              .as(line)
              .isEqualTo(label.english().contains(value));
        }
      }
    }
    assertThat(seen).containsKeys("ru", "vi", "de", "fr");
    seen.forEach((language, labels) -> {
      if (!language.contains("-")) {
        assertThat(labels).as(language).containsExactlyInAnyOrder(Label.values());
      }
    });
  }

  @Test
  void knowsHowALanguageIsWrittenInAPlace() {
    assertThat(Labels.of(new Language("zh-CN")).get(Label.RELATED)).isEqualTo("相关文章");
    assertThat(Labels.of(new Language("zh-TW")).get(Label.RELATED)).isEqualTo("相關文章");
    assertThat(Labels.of(new Language("zh-Hant-HK")).get(Label.RELATED)).isEqualTo("相關文章");
    assertThat(Labels.of(new Language("pt-BR")).get(Label.SECTION)).isEqualTo("Seção");
    assertThat(Labels.of(new Language("pt-BR")).get(Label.SOURCE)).isEqualTo("Fonte");
    assertThat(Labels.of(new Language("pt-BR")).language()).isEqualTo(new Language("pt-BR"));
  }
}
