package org.offprint.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Input;
import org.offprint.convert.Registry;

class FramesTest {

  private static final Block HEADING = new Block.Heading(1, Inlines.text("Ferries Run Again"));
  private static final Block BYLINE = paragraph("By ", link("#", "Ann Reed"));
  private static final Block DATE = paragraph("June 05, 2019");
  private static final Block CREDIT = paragraph(strong("Harbour Office"));
  private static final Block TEXT =
      paragraph("Ferries began running again on Wednesday after three days in port, they said.");
  private static final Block RELATED =
      paragraph(strong("Related article:"), " ", link("#", "Prices Rise"));
  private static final Block LABEL = paragraph("Original url:");
  private static final Block ADDRESS =
      paragraph(link("https://example.org/a", "https://example.org/a"));

  private static Inline link(String target, String text) {
    return new Inline.Link(Target.of(target), Inlines.text(text));
  }

  private static Inline strong(String text) {
    return new Inline.Strong(Inlines.text(text));
  }

  private static Block paragraph(Object... content) {
    var inlines = new ArrayList<Inline>();
    for (var part : content) {
      inlines.add(
          part instanceof Inline inline ? inline : new Inline.Text(Words.of((String) part)));
    }
    return new Block.Paragraph(inlines);
  }

  private static Draft draft(List<Draft.Field> fields, Block... blocks) {
    var pieces = new ArrayList<Draft.Piece>();
    for (var block : blocks) {
      pieces.add(new Draft.Piece(pieces.size(), 1, 1, "", block));
    }
    return new Draft(
        Input.of("a.txt", new byte[0]), "text", "text/plain", "", pieces, fields, List.of());
  }

  private static Frame.Fit fit(Draft draft) {
    return Registry.load(FramesTest.class.getClassLoader()).frames().stream()
        .flatMap(frame -> frame.fit(draft).stream())
        .findFirst()
        .orElseThrow();
  }

  private static String marks(Block... blocks) {
    var framed = fit(draft(List.of(), blocks)).articles().get(0);
    return framed.frame() + " "
        + framed.pieces().stream()
            .map(piece -> framed.marks().get(piece.index()))
            .map(mark -> mark == null ? "-" : mark.role().name())
            .collect(Collectors.joining(" "));
  }

  @Test
  void marksAllThatTheConventionSays() {
    assertThat(marks(HEADING, BYLINE, DATE, CREDIT, TEXT, RELATED, TEXT, LABEL, ADDRESS))
        .isEqualTo(
            "archived-article HEADLINE BYLINE PUBLISHED CREDIT - RELATED - SOURCE_LABEL SOURCE");
  }

  @Test
  void fitsWherePartsAreMissing() {
    assertThat(marks(HEADING, DATE, TEXT, LABEL, ADDRESS)).startsWith("archived-article");
    assertThat(marks(HEADING, TEXT, LABEL, ADDRESS)).startsWith("archived-article");
    assertThat(marks(HEADING, BYLINE, DATE, TEXT)).startsWith("archived-article");
  }

  @Test
  void doesNotFitProse() {
    assertThat(marks(HEADING, TEXT, TEXT)).isEqualTo("plain - - -");
    assertThat(marks(HEADING, DATE, TEXT)).isEqualTo("plain - - -");
    assertThat(marks(TEXT, LABEL, ADDRESS)).isEqualTo("plain - - -");
    assertThat(marks(HEADING, TEXT, ADDRESS)).isEqualTo("plain - - -");
  }

  @Test
  void marksNothingBelowTheFirstParagraph() {
    assertThat(marks(HEADING, BYLINE, TEXT, DATE, CREDIT, BYLINE, LABEL, ADDRESS))
        .isEqualTo("archived-article HEADLINE BYLINE - - - - SOURCE_LABEL SOURCE");
    assertThat(marks(HEADING, CREDIT, BYLINE, DATE, TEXT, LABEL, ADDRESS))
        .isEqualTo("archived-article HEADLINE - BYLINE PUBLISHED - SOURCE_LABEL SOURCE");
  }

  @Test
  void knowsTheLabelsOfOtherLanguages() {
    var russian = new Block[] {
      HEADING,
      paragraph("Автор: ", link("#", "Мария Ветрова")),
      paragraph("14 сентября 2020"),
      TEXT,
      paragraph(strong("Читайте также:"), " ", link("#", "Заголовок")),
      paragraph("Оригинал:"),
      ADDRESS
    };
    assertThat(marks(russian))
        .isEqualTo("archived-article HEADLINE BYLINE PUBLISHED - RELATED SOURCE_LABEL SOURCE");
    assertThat(marks(HEADING, TEXT, paragraph("Nguồn:"), ADDRESS)).startsWith("archived-article");
    assertThat(marks(HEADING, TEXT, paragraph("المصدر:"), ADDRESS)).startsWith("archived-article");
  }

  @Test
  void saysWhyItFits() {
    assertThat(
            fit(draft(List.of(), HEADING, BYLINE, DATE, TEXT, LABEL, ADDRESS)).reason())
        .isEqualTo("it has a heading, a byline, a date on its own line and the original address at"
            + " the end, as archived articles have");
    assertThat(fit(draft(List.of(), TEXT)).reason()).contains("plain prose");
  }

  @Test
  void knowsClipsByTheirFields() {
    var fields = List.of(new Draft.Field(Words.of("title"), Words.of("Ferries"), 2));
    var fit = fit(draft(fields, TEXT));
    assertThat(fit.articles().get(0).frame()).isEqualTo("fields");
    assertThat(fit.articles().get(0).fields()).isEqualTo(fields);
    assertThat(fit.reason()).contains("title");
  }

  @Test
  void takesAnythingForProse() {
    assertThat(new PlainProseFrame().fit(draft(List.of()))).isPresent();
    assertThat(new PlainProseFrame().order()).isEqualTo(1000);
  }
}
