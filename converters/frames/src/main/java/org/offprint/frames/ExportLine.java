package org.offprint.frames;

import java.util.List;
import org.offprint.article.Inline;
import org.offprint.convert.Draft;

/**
 * One line of an export: a line of a text file, or a paragraph, a line or a cell of a document.
 *
 * @param first its first line in the input, from 1
 * @param last its last line
 * @param text its characters, white space at its start included
 * @param content its running text, where the syntax of the file has more than characters; otherwise empty
 * @param afterBlank whether it stands apart from the line before it
 * @param piece the piece that it belongs to
 * @param whole whether it is all of that piece
 */
record ExportLine(
    int first,
    int last,
    String text,
    List<Inline> content,
    boolean afterBlank,
    Draft.Piece piece,
    boolean whole) {

  /** Text without the white space around it, no-break spaces included. */
  String stripped() {
    var from = 0;
    var to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** The columns of white space at its start. */
  int indent() {
    var at = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? 0 : at;
  }

  /** Set in the middle of the measure. */
  boolean isCentred() {
    return indent() >= 8;
  }
}
