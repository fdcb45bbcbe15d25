package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.article.Block;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of articles of the Voice of America: places in capitals before a long dash, captions that begin with FILE, its name as the author. */
public final class VoaFrame implements Frame {

  private static final String NAME = "voa";
  private static final int HEAD = 14;
  private static final int LONGEST_CAPTION = 400;
  private static final List<String> NAMES = List.of("VOA News", "VOA", "Voice of America");
  private static final List<String> FILE = List.of("FILE - ", "FILE \u2013 ", "FILE \u2014 ");

  /** Made by the service loader. */
  public VoaFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an article of the Voice of America";
  }

  @Override
  public int order() {
    return 140;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var marks = new LinkedHashMap<Integer, Mark>();
    var pieces = draft.pieces();
    var captions = captions(pieces, marks);
    var dateline = dateline(pieces);
    var named = pieces.stream().anyMatch(VoaFrame::isNamed);
    var signs = (captions > 0 ? 1 : 0) + (dateline >= 0 ? 1 : 0) + (named ? 1 : 0);
    if (signs < 2) {
      return Optional.empty();
    }
    PageWidgets.mark(pieces, marks);
    if (dateline > 0) {
      WireHead.mark(pieces, dateline, NAME, marks);
    }
    var framed = new Framed(NAME, draft, pieces, Map.copyOf(marks), draft.fields());
    var why = (dateline >= 0 ? "its text opens with places in capitals" : "it names the VOA")
        + (captions > 0 ? "; captions begin with FILE" : "")
        + (named && dateline >= 0 ? "; it names the VOA" : "");
    return Optional.of(new Fit(why, List.of(framed), OptionalInt.empty()));
  }

  private static int captions(List<Draft.Piece> pieces, Map<Integer, Mark> marks) {
    for (var piece : pieces) {
      var text = Lines.text(piece);
      if (piece.block() instanceof Block.Paragraph
          && text.length() < LONGEST_CAPTION
          && FILE.stream().anyMatch(text::startsWith)) {
        marks.put(piece.index(), new Mark(Role.CAPTION, "file-caption"));
      }
    }
    return marks.size();
  }

  private static int dateline(List<Draft.Piece> pieces) {
    for (var i = 0; i < Math.min(HEAD, pieces.size()); i++) {
      var text = Lines.text(pieces.get(i));
      if (!text.startsWith("FILE ") && WireDateline.spaced(text).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNamed(Draft.Piece piece) {
    var text = Lines.text(piece).strip();
    return NAMES.contains(text)
        || text.length() < 300
            && !Lines.isSentence(text)
            && text.toLowerCase(Locale.ROOT).contains("voanews.com/");
  }
}
