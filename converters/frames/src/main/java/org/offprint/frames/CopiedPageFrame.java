package org.offprint.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.article.Block;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of texts that were copied from a browser: between their paragraphs stand buttons, the words of players, and lists of other stories. */
public final class CopiedPageFrame implements Frame {

  private static final String NAME = "copied-page";
  private static final int HEAD = 24;

  /** Made by the service loader. */
  public CopiedPageFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a page that was copied from a browser, buttons and boxes with it";
  }

  @Override
  public int order() {
    return 160;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var marks = new LinkedHashMap<Integer, Mark>();
    var said = PageWidgets.mark(draft.pieces(), marks);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    head(draft.pieces(), marks);
    var framed = new Framed(NAME, draft, draft.pieces(), Map.copyOf(marks), draft.fields());
    return Optional.of(new Fit(
        "words of a page stand in it: "
            + String.join(", ", said.stream().limit(4).toList()),
        List.of(framed),
        OptionalInt.empty()));
  }

  /** The headline is the first title above byline or date; short lines above it are the menu of the page. */
  private static void head(List<Draft.Piece> pieces, Map<Integer, Mark> marks) {
    for (var i = 1; i < Math.min(HEAD, pieces.size()); i++) {
      var text = Lines.text(pieces.get(i));
      if (Lines.isSentence(text)) {
        return;
      } else if (ArchiveLabels.opens("byline", text) || Lines.isDate(text)) {
        WireHead.mark(pieces, i, NAME, marks);
        menu(pieces.subList(0, i), marks);
        return;
      }
    }
  }

  /** Two lines or more above the headline; one alone may be its overline. */
  private static void menu(List<Draft.Piece> above, Map<Integer, Mark> marks) {
    var menu = new ArrayList<Draft.Piece>();
    for (var piece : above) {
      var mark = marks.get(piece.index());
      if (mark != null && mark.role() == Role.HEADLINE) {
        for (var line : menu.size() > 1 ? menu : List.<Draft.Piece>of()) {
          marks.put(line.index(), new Mark(Role.JUNK, "menu"));
        }
        return;
      } else if (mark == null && piece.block() instanceof Block.Paragraph) {
        menu.add(piece);
      }
    }
  }
}
