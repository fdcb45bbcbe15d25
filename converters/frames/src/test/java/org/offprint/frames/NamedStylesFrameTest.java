package org.offprint.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Role;

class NamedStylesFrameTest {

  private static Draft draft(String... styles) {
    var pieces = new ArrayList<Draft.Piece>();
    for (var style : styles) {
      var at = pieces.size();
      var text = "Words " + at;
      pieces.add(new Draft.Piece(
          at, at + 1, at + 1, text, new Block.Paragraph(Inlines.text(text)), style));
    }
    return new Draft(
        Input.of("a.docx", new byte[0]), "docx", "x/y", "", pieces, List.of(), List.of());
  }

  @Test
  void takesNamesOfStylesAtTheirWord() {
    var fit = new NamedStylesFrame()
        .fit(draft("Title", "subtitle", "Author", "Date", "", "Title", "Body Text"))
        .orElseThrow();
    var marks = fit.articles().get(0).marks();
    assertThat(marks.get(0).role()).isEqualTo(Role.HEADLINE);
    assertThat(marks.get(1).role()).isEqualTo(Role.STANDFIRST);
    assertThat(marks.get(2).role()).isEqualTo(Role.BYLINE);
    assertThat(marks.get(3).role()).isEqualTo(Role.PUBLISHED);
    assertThat(marks).hasSize(4);
  }

  @Test
  void fitsNothingThatOnlyHasUsualParagraphs() {
    assertThat(new NamedStylesFrame().fit(draft("", "Body Text", "Caption"))).isEmpty();
  }
}
