package org.offprint.recognition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.convert.Corrections;
import org.offprint.convert.FactForm;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/**
 * The line of the text that a person says is the headline. It is taken out of the text, and what would have been taken
 * for the headline stays in.
 */
final class PersonsHeadline {

  private PersonsHeadline() {}

  /** The marks of the pieces, with that of the headline where the person says. */
  static Map<Integer, Frame.Mark> marks(Frame.Framed framed, Corrections corrections) {
    var said = corrections.get("headline").map(words -> FactForm.line(words.toString()));
    if (said.isEmpty() || framed.given().isPresent()) {
      return framed.marks();
    }
    var same = framed.pieces().stream()
        .filter(piece -> text(piece.block()).equals(said))
        .toList();
    // A line that occurs twice is headline and crosshead, or a repetition: nobody can tell which.
    if (same.size() != 1) {
      return framed.marks();
    }
    var marks = new HashMap<>(framed.marks());
    marks.values().removeIf(mark -> mark.role() == Role.HEADLINE);
    marks.put(same.get(0).index(), new Frame.Mark(Role.HEADLINE, "person"));
    return marks;
  }

  private static Optional<String> text(Block block) {
    if (block instanceof Block.Heading heading) {
      return Optional.of(FactForm.line(Inlines.plain(heading.content())));
    }
    return block instanceof Block.Paragraph paragraph
        ? Optional.of(FactForm.line(Inlines.plain(paragraph.content())))
        : Optional.empty();
  }
}
