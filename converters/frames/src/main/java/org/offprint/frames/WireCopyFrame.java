package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of stories as agencies send them: perhaps a headline and a byline, a first paragraph that opens with place and agency, and a last one in brackets that says who worked on it. */
public final class WireCopyFrame implements Frame {

  private static final String NAME = "wire";
  private static final int HEAD = 12;
  private static final int TAIL = 4;
  private static final List<String> WORK = List.of(
      "reporting by",
      "additional reporting",
      "writing by",
      "editing by",
      "compiled by",
      "reporting and writing by",
      "writing and editing by",
      "reporting and editing by");

  /** Made by the service loader. */
  public WireCopyFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a story of an agency, with its dateline";
  }

  @Override
  public int order() {
    return 150;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var pieces = draft.pieces();
    for (var i = 0; i < Math.min(HEAD, pieces.size()); i++) {
      var text = Lines.text(pieces.get(i));
      var dateline = WireDateline.of(text);
      if (dateline.isPresent()) {
        var marks = new LinkedHashMap<Integer, Mark>();
        PageWidgets.mark(pieces, marks);
        WireHead.mark(pieces, i, NAME, marks);
        tail(pieces, marks);
        var framed = new Framed(NAME, draft, pieces, Map.copyOf(marks), draft.fields());
        return Optional.of(new Fit(
            "its text opens with place and agency: " + dateline.get().places() + ", "
                + dateline.get().agency(),
            List.of(framed),
            OptionalInt.empty()));
      } else if (Lines.isSentence(text)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void tail(List<Draft.Piece> pieces, Map<Integer, Mark> marks) {
    for (var piece : pieces.subList(Math.max(0, pieces.size() - TAIL), pieces.size())) {
      var text = Lines.text(piece).strip().toLowerCase(Locale.ROOT);
      if (text.startsWith("(")
          && text.endsWith(")")
          && WORK.stream().anyMatch(label -> text.startsWith(label, 1))) {
        marks.put(piece.index(), new Mark(Role.DETAIL, "wire-tail"));
      }
    }
  }
}
