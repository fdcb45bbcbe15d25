package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Resources;
import org.offprint.article.Source;

class LostWordsTest {

  private static final String TEXT = "Boats ran again.\n\nBy Ann Reed\n\nPage 2";

  private static Draft draft() {
    var input = Input.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    var paragraph = new Block.Paragraph(Inlines.text("Boats ran again."));
    var pieces = List.of(new Draft.Piece(0, 1, 1, "Boats ran again.", paragraph));
    return new Draft(input, "text", "text/plain", TEXT, pieces, List.of(), List.of());
  }

  private static Ledger.Row row(
      String id, String text, Ledger.Fate fate, Ledger.Change... changes) {
    return new Ledger.Row(
        id, 1, 1, text, Role.PARAGRAPH, "test", 1, List.of(fate), List.of(), List.of(changes));
  }

  private static Reading reading(Article article, Ledger.Row... rows) {
    var entry = new Entry(article, Source.NONE, Anchors.inOrder(article), List.of());
    return new Reading(entry, Resources.NONE, new Ledger("plain", "", List.of(rows)), List.of());
  }

  private static final Ledger.Row KEPT = row("i0", "Boats ran again.", Ledger.Fate.KEPT);
  private static final Ledger.Row BYLINE =
      row("i1", "By Ann Reed", Ledger.Fate.MOVED, new Ledger.Change("label", "By", ""));
  private static final Ledger.Row JUNK = row("i2", "Page 2", Ledger.Fate.DROPPED);

  @Test
  void findsNothingWhereAllWordsAreAccountedFor() {
    var article =
        Article.builder().byline("Ann Reed").paragraph("Boats ran again.").build();
    assertThat(LostWords.of(draft(), List.of(reading(article, KEPT, BYLINE, JUNK))))
        .isEmpty();
  }

  @Test
  void findsWordsThatNeitherArticleNorLedgerHas() {
    var article = Article.builder().byline("Ann Reed").paragraph("Boats again.").build();
    assertThat(LostWords.of(draft(), List.of(reading(article, KEPT, BYLINE))))
        .containsExactly("ran", "Page", "2");
  }

  @Test
  void wantsMovedWordsInAField() {
    var article = Article.builder().paragraph("Boats ran again.").build();
    assertThat(LostWords.of(draft(), List.of(reading(article, KEPT, BYLINE, JUNK))))
        .containsExactly("Ann", "Reed");
  }

  @Test
  void doesNotLetWordsThatWerePutInHideALoss() {
    var put = row("i1", "", Ledger.Fate.REPAIRED, new Ledger.Change("hyphens", "Re ed", "Reed"));
    var article = Article.builder().paragraph("Boats ran again. By Ann Reed").build();
    assertThat(LostWords.of(draft(), List.of(reading(article, KEPT, put, JUNK))))
        .containsExactly("Reed");
  }

  @Test
  void countsSharedRowsOnce() {
    var article = Article.builder().paragraph("Boats ran again.").build();
    var other = Article.builder().byline("Ann Reed").paragraph("By").build();
    var readings = List.of(reading(article, KEPT, JUNK), reading(other, JUNK));
    assertThat(LostWords.of(draft(), readings)).isEmpty();
  }
}
