package org.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.FormatProvider;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;

class TxtProviderTest extends WriterPromises<TxtProvider.Options> {

  @Override
  protected FormatProvider<TxtProvider.Options> provider() {
    return new TxtProvider();
  }

  @Override
  protected boolean isMarked() {
    return false;
  }

  @Test
  void isTheTextOfTheAuthorOneLineAParagraph() {
    assertThat(Cases.text(provider(), Cases.whole())).isEqualTo("""
            Harbour "reopens" & pays, <twice>
            Ferries run again.
            The inner harbour reopened on Thursday.
            The quay at dawn.
            What comes next
            Fares will go up. Soon.
            It is a start.
            The mayor
            One way
            Return
            Half price
            dep arr
            7.00 7.40
            In spring.
            """);
  }

  @Test
  void leavesHeadlineAndStandfirstOutWhereAsked() {
    var text =
        Cases.text(provider(), new TxtProvider.Options(false), new Edition.Single(Cases.whole()));
    assertThat(text).startsWith("The inner harbour");
  }

  @Test
  void partsTheArticlesOfABookByAnEmptyLine() {
    var book = Cases.book(Cases.bare(), Cases.bare());
    assertThat(Cases.text(provider(), provider().defaults(), book)).isEqualTo("Words.\n\nWords.\n");
  }

  @Test
  void charactersThatProgramsTakeForLineEndsPartNoLine() {
    var article =
        Article.builder().paragraph("One\u2028two\u0085three\u2029four").build();
    assertThat(RunningText.of(article)).containsExactly("One two three four");
  }

  @Test
  void rowsOfATableAreLinesOfCells() {
    var row = new Block.Row(List.of(
        Block.Cell.of(Inlines.text("Quay")),
        Block.Cell.of(List.of()),
        Block.Cell.of(List.of(new Inline.Code(Words.of("7\tm"))))));
    var article = Article.builder()
        .block(new Block.Table(Inlines.text("Depths"), List.of(), List.of(row)))
        .build();
    assertThat(RunningText.of(article)).containsExactly("Depths", "Quay\t\t7 m");
  }

  @Test
  void everyParagraphOfSeededArticlesIsOneLine() {
    for (var seed = 0L; seed < seeds(); seed++) {
      var article = Articles.any(seed).article();
      var lines = RunningText.of(article);
      for (var block : article.body()) {
        if (block instanceof Block.Paragraph paragraph) {
          assertThat(lines)
              .as("seed %d", seed)
              .contains(RunningText.line(Inlines.plain(paragraph.content())));
        }
      }
    }
  }
}
