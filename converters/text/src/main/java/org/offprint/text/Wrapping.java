package org.offprint.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether and at which column the lines of an input were wrapped, found from the lines themselves: text that was wrapped
 * has line ends only where the next word would not have fitted.
 *
 * @param width the column; 0 if lines end where the author ended them
 */
record Wrapping(int width) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int LONGEST_WORD = 20;
  private static final int MANY = 1000;

  /** A line so long is likely to be cut inside a sentence if the next one goes on with a small letter. */
  static final int SENTENCE = 45;

  /** Finds the wrapping of an input. */
  static Wrapping of(List<Line> lines) {
    var inner = IntStream.range(0, lines.size() - 1)
        .filter(i -> !lines.get(i).isBlank() && !lines.get(i + 1).isBlank())
        .toArray();
    var columns =
        IntStream.of(inner).map(i -> columns(lines.get(i).text())).sorted().toArray();
    if (columns.length < 2) {
      return new Wrapping(0);
    }
    var width = columns[(int) ((columns.length - 1) * 9L / 10)];
    var full = IntStream.of(inner)
        .filter(i -> isFull(lines.get(i).text(), lines.get(i + 1).text(), width))
        .count();
    var wrapped =
        width >= NARROWEST && width <= WIDEST && full >= 2 && full * 5 >= columns.length * 3L;
    return new Wrapping(wrapped ? width : 0);
  }

  /**
   * Tells whether a line end is only the end of a line, so that the next line goes on with the same sentence.
   *
   * @param before a line
   * @param after the next line
   * @param sentence how many columns the line has at least if the next goes on only because it begins small
   * @return whether they are of one sentence or paragraph
   */
  boolean goesOn(Line before, Line after, int sentence) {
    var first = before.text().stripTrailing();
    var second = after.text().strip();
    var last = first.charAt(first.length() - 1);
    var small = Character.isLowerCase(second.codePointAt(0));
    if (small && last == '-') {
      return true;
    }
    if (isItem(second) && (width == 0 || !isFull(first, second, width))) {
      return false;
    }
    if (endsSentence(first)) {
      return width > 0
          && isFull(first, second, width)
          && after.indent() <= before.indent() + 1
          && !LineShape.isLabelled(after);
    }
    var columns = columns(first);
    return small && columns >= sentence
        || width > 0 && columns <= width + LONGEST_WORD && isFull(first, second, width);
  }

  /** "a) first", "(b) second", "2) third". */
  private static boolean isItem(String line) {
    var open = line.startsWith("(") ? 1 : 0;
    return line.length() > open + 2
        && Character.isLetterOrDigit(line.charAt(open))
        && line.charAt(open + 1) == ')'
        && Characters.isBlank(line.charAt(open + 2));
  }

  private static boolean isFull(String before, String after, int width) {
    var columns = columns(before);
    return columns <= width + LONGEST_WORD && columns + 1 + firstWord(after.strip()) > width;
  }

  /** Whether a line ends with the mark of a finished sentence, quotes and brackets after it left out. */
  static boolean endsSentence(String line) {
    var end = line.length();
    while (end > 0
        && (Characters.isCloser(line.charAt(end - 1))
            || Characters.isBlank(line.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && Characters.endsSentence(line.charAt(end - 1));
  }

  /** The columns that the reader of a line sees: link targets take none, wide characters two. Counted to 1,000. */
  static int columns(String line) {
    var columns = 0;
    var targets = true;
    for (var i = 0; i < line.length() && columns <= MANY; i++) {
      var c = line.charAt(i);
      if (targets && c == ']' && line.startsWith("(", i + 1)) {
        var close = line.indexOf(')', i);
        targets = close >= 0;
        i = targets ? close : i;
      }
      columns += isWide(c) ? 2 : 1;
    }
    return columns;
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xFF01 && c <= 0xFF60;
  }

  private static int firstWord(String line) {
    var end = 0;
    while (end < line.length() && end < LONGEST_WORD && !Characters.isBlank(line.charAt(end))) {
      if (Characters.isUnspaced(line.charAt(end)) && end >= 2) {
        break;
      }
      end++;
    }
    return columns(line.substring(0, end));
  }
}
