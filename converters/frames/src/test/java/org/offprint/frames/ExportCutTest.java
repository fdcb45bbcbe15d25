package org.offprint.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;

class ExportCutTest {

  private static final Draft.Field FIELD =
      new Draft.Field(Words.of("title"), Words.of("Harbour"), 2);

  private static Draft draft(String... lines) {
    var pieces = new ArrayList<Draft.Piece>();
    for (var line : lines) {
      var number = 2 * pieces.size() + 3;
      var block = new Block.Paragraph(Inlines.text(line));
      pieces.add(new Draft.Piece(pieces.size(), number, number, line, block));
    }
    return new Draft(
        Input.of("a.txt", new byte[0]),
        "text",
        "text/plain",
        "",
        pieces,
        List.of(FIELD),
        List.of());
  }

  private static ExportArticle article() {
    return new ExportArticle("one", new Unwrapping(0));
  }

  @Test
  void fitsNothingWithoutAnArticle() {
    var draft = draft("Length: 5 words", "End of Document");
    var cut = new ExportCut("one", draft);
    assertThat(cut.add(article(), ExportLines.of(draft))).isFalse();
    assertThat(cut.fit("", OptionalInt.empty(), List.of())).isEmpty();
    assertThat(new NexisUniFrame().fit(draft)).isEmpty();
  }

  @Test
  void givesLinesOfNoArticleToTheNextOneOrTheLast() {
    var draft = draft("Cover", "Broken", "Harbour", "Left over");
    var lines = ExportLines.of(draft);
    var cut = new ExportCut("one", draft);
    cut.around(lines.subList(0, 1));
    assertThat(cut.add(article(), lines.subList(1, 2))).isFalse();
    var article = article();
    article.field("", "June 5", 7, "published");
    article.headline(lines.subList(2, 3));
    assertThat(cut.add(article, lines.subList(2, 3))).isTrue();
    cut.around(lines.subList(3, 4));
    var framed =
        cut.fit("", OptionalInt.empty(), List.of()).orElseThrow().articles().get(0);
    assertThat(framed.fields())
        .extracting(field -> field.fact() + " " + field.value())
        .containsExactly(
            "junk Cover",
            "junk Broken",
            "published June 5",
            "junk Left over",
            FIELD.fact() + " Harbour");
    assertThat(framed.pieces()).extracting(Draft.Piece::raw).containsExactly("Harbour");
  }

  @Test
  void readsManyEndsWithoutArticlesInTime() {
    var lines = new ArrayList<String>();
    for (var i = 0; i < 40_000; i++) {
      lines.add("Length: 5 words");
      lines.add("End of Document");
    }
    var draft = draft(lines.toArray(String[]::new));
    var fit = Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> new NexisUniFrame().fit(draft));
    assertThat(fit).isEmpty();
  }
}
