package org.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  private static Inline text(String text) {
    return new Inline.Text(Words.of(text));
  }

  @Test
  void refusesHeadingLevelsThatSkip() {
    assertThatThrownBy(() -> Article.builder().heading(3, "a").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("level 3");
    assertThatThrownBy(() -> Article.builder().heading(2, "a").heading(4, "b").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Article.builder()
            .heading(2, "a")
            .heading(3, "b")
            .heading(2, "c")
            .build()
            .body())
        .hasSize(3);
  }

  @Test
  void refusesHeadingLevelsThatSkipInsideAQuote() {
    var quote = new Block.Quote(List.of(new Block.Heading(4, Inlines.text("a"))), List.of());
    assertThatThrownBy(() -> Article.builder().block(quote).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAFootnoteCallWithoutItsFootnote() {
    assertThatThrownBy(() -> Article.builder()
            .block(paragraph(text("a"), new Inline.NoteRef("n1")))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("n1");
  }

  @Test
  void refusesTwoFootnotesOfOneName() {
    var note = new Block.Footnote("n1", List.of(paragraph(text("a"))));
    assertThatThrownBy(() -> Article.builder().block(note).block(note).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void resolvesFragmentsToHeadingsByTheirText() {
    var link = new Inline.Link(new Target.Fragment("what-it-costs-2"), List.of(text("see")));
    var article = Article.builder()
        .heading(2, "What it costs")
        .heading(2, "What, it costs?")
        .block(paragraph(link))
        .build();
    assertThat(article.links()).containsExactly(link);
    assertThatThrownBy(() ->
            Article.builder().heading(2, "What it costs").block(paragraph(link)).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnArticleOfNothing() {
    assertThatThrownBy(() -> Article.builder().build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void derivesCreditsRelatedLinksAndCorrectionsFromTheBodyInOrder() {
    var figure = new Block.Figure(
        new Picture.Missing(Words.NONE), Words.NONE, List.of(), Inlines.text("Harbour Office"));
    var related = new Block.Related(Words.of("Related article:"), Inlines.text("Fares rise"));
    var correction = new Block.Aside(
        Block.Aside.Kind.CORRECTION, List.of(paragraph(text("It was nine boats."))));
    var article = Article.builder()
        .block(figure)
        .block(new Block.Quote(List.of(related), List.of()))
        .block(correction)
        .build();
    assertThat(article.credits()).containsExactly(Inlines.text("Harbour Office"));
    assertThat(article.related()).containsExactly(related);
    assertThat(article.corrections()).containsExactly(correction);
  }

  @Test
  void comesBackFromItsBuilder() {
    var article = Article.builder()
        .headline("H")
        .kicker("K")
        .standfirst("S")
        .byline("Ann Reed", "Bo Lund")
        .published("2019-06")
        .section("News")
        .keyword("ferry")
        .publication("Coast")
        .rights("© 2019")
        .language("en-gb")
        .identifier(new Identifier(Words.of("DOI"), Words.of("10.1")))
        .detail(new Detail(Words.of("Length"), Words.of("9")))
        .paragraph("P")
        .build();
    assertThat(article.toBuilder().build()).isEqualTo(article);
    assertThat(article.language()).hasValue(new Language("en-GB"));
  }

  @Test
  void leavesAbsentFieldsAbsent() {
    var article = Article.builder().paragraph("Only this.").build();
    assertThat(article.headline()).isEmpty();
    assertThat(article.byline()).isEmpty();
    assertThat(article.published()).isEmpty();
    assertThat(article.publication()).isEmpty();
    assertThat(article.language()).isEmpty();
  }

  @Test
  void refusesATableWithHolesOrOverhang() {
    var one = new Block.Row(List.of(Block.Cell.of(Inlines.text("a"))));
    var two = new Block.Row(List.of(Block.Cell.of(List.of()), Block.Cell.of(List.of())));
    var tall = new Block.Row(List.of(new Block.Cell(false, 1, 2, List.of())));
    assertThatThrownBy(() -> new Block.Table(List.of(), List.of(), List.of(two, one)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Block.Table(List.of(), List.of(), List.of(one, two)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Block.Table(List.of(), List.of(), List.of(tall)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Block.Table(List.of(), List.of(), List.of(tall, new Block.Row(List.of())))
            .columns())
        .isEqualTo(1);
  }
}
