package org.offprint.text;

import java.util.Optional;

/**
 * What begins a list item.
 *
 * @param indent the columns before it
 * @param kind the bullet, or the mark after a number: {@code .} or {@code )}
 * @param number the number; -1 for a bullet
 * @param width its length with the blanks after it
 */
record ListMarker(int indent, char kind, int number, int width) {

  /** These are bullets and nothing else in any text; a hyphen or a star may be a dash or a footnote. */
  private static final String SURE_BULLETS = "•‣◦▪●○■·∙";

  private static final String BULLETS = "-*" + SURE_BULLETS;

  /** A list begins with a small number; "1917. The year" begins a sentence. */
  private static final int LARGEST_FIRST = 20;

  static Optional<ListMarker> of(Line line) {
    var text = line.text();
    var start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    if (start == text.length()) {
      return Optional.empty();
    }
    var end = start;
    var number = -1;
    if (BULLETS.indexOf(text.charAt(start)) < 0) {
      while (end < text.length() && end - start < 4 && Characters.isAsciiDigit(text.charAt(end))) {
        end++;
      }
      if (end == start
          || end - start > 3
          || end == text.length()
          || ".)".indexOf(text.charAt(end)) < 0) {
        return Optional.empty();
      }
      number = Integer.parseInt(text.substring(start, end));
    }
    var content = end + 1;
    while (content < text.length() && Characters.isBlank(text.charAt(content))) {
      content++;
    }
    return content == end + 1 || content == text.length()
        ? Optional.empty()
        : Optional.of(new ListMarker(line.indent(), text.charAt(end), number, content - start));
  }

  /** What stands after the marker in its line. */
  String content(Line line) {
    return line.text().stripLeading().substring(width);
  }

  /** The first word after the marker in its line. */
  String firstWord(Line line) {
    var content = content(line).strip();
    var end = 0;
    while (end < content.length() && !Characters.isBlank(content.charAt(end))) {
      end++;
    }
    return content.substring(0, end);
  }

  /** Whether a colon or a year stands after the first word: "3. Oktober 1990", "2. Liga: ". */
  boolean isLabel(Line line) {
    var word = firstWord(line);
    var rest = content(line).strip().substring(word.length()).strip();
    return word.endsWith(":")
        || rest.length() >= 4 && rest.substring(0, 4).chars().allMatch(Character::isDigit);
  }

  boolean isOrdered() {
    return number >= 0;
  }

  boolean isSure() {
    return SURE_BULLETS.indexOf(kind) >= 0;
  }

  boolean canBegin() {
    return number <= LARGEST_FIRST;
  }

  /** Whether an item with this marker can follow one with another in the same list. */
  boolean follows(ListMarker before) {
    return kind == before.kind
        && isOrdered() == before.isOrdered()
        && Math.abs(indent - before.indent) < 2
        && (!isOrdered() || number == before.number + 1);
  }
}
