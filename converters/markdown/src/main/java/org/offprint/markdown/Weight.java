package org.offprint.markdown;

/**
 * How much work a run of lines makes for a parser that is not linear: flexmark takes time that grows with the square of
 * the marks in a paragraph, and a stack frame for each bar of a table row and each mark of a thematic break.
 */
final class Weight {

  private static final int MAX_RUN = 300;
  private static final int MAX_BARS = 200;
  private static final int MAX_MARKS = 400;

  private int brackets;
  private int ticks;
  private int angles;
  private int declarations;
  private int stars;
  private int rows;
  private boolean tangled;

  /** Adds a line. */
  void add(String line, LineShape shape) {
    var bars = 0;
    for (var i = 0; i < line.length() && !tangled; i++) {
      switch (line.charAt(i)) {
        case '\\' -> i++;
        case '[' -> brackets++;
        case '`' -> ticks++;
        case '<' -> angle(line, i);
        case '*', '_', '~' -> i = star(line, i);
        case '|' -> bars++;
        default -> {}
      }
    }
    rows += bars > 0 ? 1 : 0;
    tangled |= bars > MAX_BARS || shape.marks() > MAX_MARKS;
  }

  private int star(String line, int from) {
    var end = from;
    while (end + 1 < line.length() && line.charAt(end + 1) == line.charAt(from)) {
      end++;
    }
    stars++;
    tangled |= end - from > MAX_RUN;
    return end;
  }

  private void angle(String line, int at) {
    angles++;
    var next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    declarations += next == '!' || next == '?' ? 1 : 0;
  }

  /** A number whose square is a measure of the work. */
  long total() {
    return tangled
        ? Long.MAX_VALUE
        : brackets + ticks + angles / 4 + declarations * 2L + stars / 4 + rows / 2;
  }
}
