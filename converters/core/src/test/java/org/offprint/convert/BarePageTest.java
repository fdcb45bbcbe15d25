package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;

class BarePageTest {

  private static final String SENTENCE =
      "The ferry to the islands sailed again on Thursday after eleven weeks in the yard, and three"
          + " hundred people were on board.";

  private static Article links(String... texts) {
    var list = List.of(texts).stream()
        .<Block>map(text -> new Block.Paragraph(List.of(
            new Inline.Link(Target.of("https://site.example/" + text), Inlines.text(text)))))
        .toList();
    return Article.builder().body(list).build();
  }

  @Test
  void linksAndFewWordsAreNoArticle() {
    assertThat(BarePage.is(links(SENTENCE, SENTENCE, "Home"))).isTrue();
    assertThat(BarePage.is(Article.builder().paragraph("Page not found.").build()))
        .isTrue();
  }

  @Test
  void aHeadlineOrASentenceIsAnArticle() {
    assertThat(
            BarePage.is(Article.builder().headline("Ferry").paragraph("Back.").build()))
        .isFalse();
    assertThat(BarePage.is(Article.builder().paragraph(SENTENCE).build())).isFalse();
    assertThat(BarePage.is(
            Article.builder().paragraph("渡轮周四恢复通航，三百多名乘客在中午登船离开码头，返回家园。").build()))
        .isFalse();
  }
}
