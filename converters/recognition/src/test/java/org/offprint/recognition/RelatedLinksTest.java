package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Inlines;

class RelatedLinksTest {

  private static final String BODY =
      "Ferries began running again on Wednesday after three days in port, the operator said.";

  private static Texts.Read read(String paragraph) {
    var read = Texts.read("# Ferries\n\n" + BODY + "\n\n" + paragraph + "\n\n" + BODY);
    assertThat(read.lost()).isEmpty();
    return read;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          **Related article:** [A Title](#) | Related article: | A Title
          **Related article: [A Title](#)** | Related article: | A Title
          Related: [A Title](https://example.org/a) | Related: | A Title
          Read more: [A Title](#) | Read more: | A Title
          **Читайте также:** [Заголовок](#) | Читайте также: | Заголовок
          **Bài liên quan:** [Một tiêu đề](#) | Bài liên quan: | Một tiêu đề
          Lesen Sie auch: [Ein Titel](#) | Lesen Sie auch: | Ein Titel
          Lire aussi : [Un titre](#) | Lire aussi : | Un titre
          **Related article:** A Title Without Its Link | Related article: | A Title Without Its Link
          """)
  void findsALabelWithLinks(String paragraph, String label, String title) {
    var related = read(paragraph).reading().article().related();
    assertThat(related).hasSize(1);
    assertThat(related.get(0).label().toString()).isEqualTo(label);
    assertThat(Inlines.plain(related.get(0).content())).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          [**Three men denied the charge on Friday.**](https://example.org/a)
          **Why it matters:** the island has no other [link](#).
          Related articles were found in three archives, the librarian said.
          **Read more:** it is what the [teachers](#) ask of us.
          Read more: the whole story is in the paper
          """)
  void leavesAllElseInTheText(String paragraph) {
    var read = read(paragraph);
    assertThat(read.reading().article().related()).isEmpty();
    assertThat(read.body()).hasSize(3);
  }
}
