package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.convert.Codes;
import org.offprint.convert.Corrections;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Repairs;

class ReferencesTest {

  private static Texts.Read read(Block... blocks) {
    var pieces = new ArrayList<Draft.Piece>();
    for (var block : blocks) {
      pieces.add(new Draft.Piece(pieces.size(), 1, 1, Texts.plain(block), block));
    }
    var input = Input.of("a.html", new byte[0]);
    var draft = new Draft(input, "html", "text/html", "", pieces, List.of(), List.of());
    return Texts.recognise(draft, Repairs.ON, Corrections.NONE);
  }

  private static Block linked(Target target) {
    return new Block.Paragraph(List.of(
        new Inline.Link(target, Inlines.text("here")),
        Inlines.text(" it is said.").get(0)));
  }

  private static Target target(Texts.Read read, int block) {
    var paragraph = (Block.Paragraph) read.reading().article().body().get(block);
    return Inlines.links(paragraph.content()).get(0).target();
  }

  @Test
  void makesDeadWhatLeadsNowhere() {
    var read = read(linked(new Target.Fragment("nowhere")), linked(Target.of("#")));
    assertThat(target(read, 0)).isInstanceOf(Target.Dead.class);
    assertThat(target(read, 1)).isInstanceOf(Target.Dead.class);
    assertThat(read.codes()).contains(Codes.DEAD_LINK.id());
  }

  @Test
  void makesLiveWhatLeadsToAHeading() {
    var title = new Block.Heading(1, Inlines.text("Title"));
    var read = read(
        title,
        linked(Target.of("#getting-there")),
        new Block.Heading(2, Inlines.text("Getting there")));
    assertThat(target(read, 0)).isEqualTo(new Target.Fragment("getting-there"));
  }

  @Test
  void writesOutCallsOfFootnotesThatAreMissing() {
    var call =
        new Block.Paragraph(List.of(Inlines.text("It is said").get(0), new Inline.NoteRef("1")));
    assertThat(read(call).body()).containsExactly("It is said[^1]");
    var note = new Block.Footnote("1", List.of(new Block.Paragraph(Inlines.text("By him."))));
    assertThat(read(call, note).body().get(0)).isEqualTo("It is said");
  }

  @Test
  void numbersFootnotesOfOneName() {
    var note = new Block.Footnote("1", List.of(new Block.Paragraph(Inlines.text("By him."))));
    var read = read(note, note, new Block.Quote(List.of(note), List.of()));
    assertThat(read.reading().article().footnotes().stream().map(Block.Footnote::id))
        .containsExactly("1", "1-2", "1-3");
  }
}
