package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

class TokensTest {

  @Test
  void splitsAtAllThatIsNoLetterDigitOrMark() {
    assertThat(Tokens.of("It's re-election, 31.7 °C!"))
        .containsExactly("It", "s", "re", "election", "31", "7", "C");
    assertThat(Tokens.of("Nguyê\u0303n परीक्षण m³ 𝒳y"))
        .containsExactly("Nguyê\u0303n", "परीक्षण", "m³", "𝒳y");
    assertThat(Tokens.of(" — … ")).isEmpty();
  }

  @Test
  void countsTargetsButThoseOfBareAddressesOnce() {
    var address = Target.of("https://example.org/a");
    var bare = new Inline.Link(address, Inlines.text("https://example.org/a"));
    var named = new Inline.Link(address, Inlines.text("here"));
    assertThat(Tokens.of(List.of(bare))).containsExactly("https", "example", "org", "a");
    assertThat(Tokens.of(List.of(named))).containsExactly("here", "https", "example", "org", "a");
  }

  @Test
  void countsAllPartsOfBlocks() {
    var figure = new Block.Figure(
        new Picture.Missing(Words.of("pier.jpg")),
        Words.of("a pier"),
        Inlines.text("The pier."),
        Inlines.text("Ann Reed"));
    assertThat(Tokens.of(figure))
        .containsExactlyInAnyOrder("pier", "jpg", "a", "pier", "The", "pier", "Ann", "Reed");
    var item = new Block.Item(List.of(new Block.Paragraph(Inlines.text("one"))));
    assertThat(Tokens.of(new Block.ItemList(true, 3, List.of(item, item))))
        .containsExactly("3", "4", "one", "one");
  }

  @Test
  void countsADatelineOnlyWhereNoParagraphHoldsIt() {
    var dateline = Printed.of("LONDON (Wire) -", Words.of("LONDON"));
    var held = Article.builder()
        .dateline(dateline)
        .paragraph("LONDON (Wire) - Boats ran.")
        .build();
    var apart = Article.builder().dateline(dateline).paragraph("Boats ran.").build();
    assertThat(Tokens.of(held, Source.NONE)).containsExactly("LONDON", "Wire", "Boats", "ran");
    assertThat(Tokens.of(apart, Source.NONE)).containsExactly("LONDON", "Wire", "Boats", "ran");
  }

  @Test
  void takesAwayEachWordAsOftenAsItIsTaken() {
    assertThat(Tokens.minus(List.of("a", "b", "a", "c"), List.of("a", "c", "d")))
        .containsExactly("b", "a");
  }
}
