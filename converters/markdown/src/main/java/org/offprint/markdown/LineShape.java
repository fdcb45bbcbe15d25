package org.offprint.markdown;

/**
 * How a line of Markdown begins, as far as it tells how deep blocks nest.
 *
 * @param depth how deep the blocks in this line can nest at most: its quote and list marks, and the list items that its
 *     indentation can continue
 * @param marks how many characters stand at its start that are marks of blocks or could be
 * @param content where the marks of containers end
 * @param breaks whether a line like this begins a block of its own, whatever stands before it
 */
record LineShape(int depth, int marks, int content, boolean breaks) {

  static LineShape of(String line) {
    var columns = 0;
    var marks = 0;
    var depth = 0;
    var i = 0;
    while (i < line.length()) {
      var c = line.charAt(i);
      if (c == ' ' || c == '\t') {
        columns += c == '\t' ? 4 : 1;
        i++;
      } else if (c == '>') {
        depth++;
        marks++;
        i++;
      } else {
        var mark = listMark(line, i);
        if (mark == 0) {
          break;
        }
        depth++;
        marks += mark;
        i += mark;
      }
    }
    return new LineShape(
        depth == 0 ? 0 : depth + columns / 2, marks + same(line, i), i, breaksParagraph(line));
  }

  /** The length of a bullet or list number with a blank or the line end behind it. */
  private static int listMark(String line, int from) {
    var end = from;
    if ("-+*".indexOf(line.charAt(from)) >= 0) {
      end++;
    } else {
      while (end < line.length() && end - from < 9 && isDigit(line.charAt(end))) {
        end++;
      }
      if (end == from || end == line.length() || ".)".indexOf(line.charAt(end)) < 0) {
        return 0;
      }
      end++;
    }
    return end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t'
        ? end - from
        : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** How often a mark of a thematic break or heading stands here, blanks between them allowed. */
  private static int same(String line, int from) {
    var count = 0;
    if (from < line.length() && "*_-=+~#".indexOf(line.charAt(from)) >= 0) {
      for (var i = from; i < line.length(); i++) {
        if (line.charAt(i) == line.charAt(from)) {
          count++;
        } else if (line.charAt(i) != ' ' && line.charAt(i) != '\t') {
          break;
        }
      }
    }
    return count;
  }

  /** A code fence, or a bullet with text behind it, not indented so far that it could be something else. */
  private static boolean breaksParagraph(String line) {
    var i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    if (i > 3 || i + 2 >= line.length()) {
      return false;
    }
    var c = line.charAt(i);
    if (c == '`' || c == '~') {
      var end = i;
      while (end < line.length() && line.charAt(end) == c) {
        end++;
      }
      return end - i >= 3 && line.indexOf(c, end) < 0;
    }
    return "-+*".indexOf(c) >= 0 && line.charAt(i + 1) == ' ' && line.charAt(i + 2) > ' ';
  }
}
