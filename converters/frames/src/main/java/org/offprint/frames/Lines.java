package org.offprint.frames;

import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;

/** What kind of line a piece is, told by its shape alone. */
final class Lines {

  private static final String END_MARKS = ".!?…。！？։।؟";
  private static final String CLOSERS = "\"'”’»)]";

  private Lines() {}

  /** The visible text of a paragraph or heading; empty for other blocks. */
  static String text(Draft.Piece piece) {
    if (piece.block() instanceof Block.Paragraph paragraph) {
      return Inlines.plain(paragraph.content());
    }
    return piece.block() instanceof Block.Heading heading ? Inlines.plain(heading.content()) : "";
  }

  /** The visible text of a paragraph or heading; empty for other blocks. */
  static String text(Block block) {
    return text(new Draft.Piece(0, 1, 1, "", block));
  }

  /** Letters and digits alone, small: texts that say the same have the same ones. */
  static String letters(CharSequence text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(cp -> out.appendCodePoint(Character.toLowerCase(cp)));
    return out.toString();
  }

  /** A text of several words with an end mark, or a long one. */
  static boolean isSentence(String text) {
    var words = text.split("\\s+").length;
    var end = text.length() - 1;
    while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return words > 30
        || text.length() > 240
        || words > 5 && end >= 0 && END_MARKS.indexOf(text.charAt(end)) >= 0;
  }

  /** A short text with a day or month and a year in figures, and few words. */
  static boolean isDate(String text) {
    var numbers = 0;
    var year = false;
    var run = 0;
    for (var i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        run++;
      } else if (run > 0) {
        numbers++;
        year |= run == 4;
        run = 0;
      }
    }
    return year && text.length() < 60 && text.split("\\s+").length <= 8 && numbers <= 5;
  }

  /** A web address and nothing else. */
  static boolean isAddress(Draft.Piece piece) {
    if (!(piece.block() instanceof Block.Paragraph paragraph)) {
      return false;
    }
    var text = Inlines.plain(paragraph.content());
    return (text.startsWith("http://") || text.startsWith("https://"))
        && text.chars().noneMatch(c -> c == ' ' || c == '\n');
  }
}
