package org.offprint.frames;

import java.util.List;
import java.util.Map;
import org.offprint.article.Block;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The lines above the paragraph with the dateline: the first that reads like a title is the headline. */
final class WireHead {

  private static final int LONGEST_TITLE = 200;
  private static final int LEAST_WORDS = 3;
  private static final int UNSPACED_WORDS = 8;

  private WireHead() {}

  static void mark(
      List<Draft.Piece> pieces, int dateline, String rule, Map<Integer, Frame.Mark> marks) {
    for (var piece : pieces.subList(0, dateline)) {
      var text = Lines.text(piece).strip();
      if (!marks.containsKey(piece.index())
          && (piece.block() instanceof Block.Heading || isTitle(text))) {
        marks.put(piece.index(), new Frame.Mark(Role.HEADLINE, rule));
        return;
      }
    }
  }

  private static boolean isTitle(String text) {
    var words = text.split("\\s+").length;
    var spoken = words >= LEAST_WORDS
        || text.codePoints().filter(Character::isIdeographic).count() >= UNSPACED_WORDS;
    return spoken
        && text.length() <= LONGEST_TITLE
        && text.indexOf('\n') < 0
        && !Lines.isSentence(text)
        && !Lines.isDate(text)
        && !text.endsWith(":")
        && !text.startsWith("(")
        && !ArchiveLabels.opens("byline", text);
  }
}
