package org.offprint.text;

/**
 * One line of the input.
 *
 * @param number its number in the input, from 1
 * @param text its characters, without line end and page mark
 * @param page whether a page begins with it
 */
record Line(int number, String text, boolean page) {

  /** How many columns a tab is wide. */
  private static final int TAB = 4;

  Line with(String other) {
    return new Line(number, other, page);
  }

  boolean isBlank() {
    return Characters.isBlank(text);
  }

  String stripped() {
    return text.strip();
  }

  /** The columns of white space at its start. */
  int indent() {
    var columns = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\t') {
        columns += TAB - columns % TAB;
      } else if (c == ' ') {
        columns++;
      } else {
        break;
      }
    }
    return columns;
  }

  /** The same line without some columns of the white space at its start. */
  Line dedented(int columns) {
    var from = 0;
    var left = columns;
    while (from < text.length() && left > 0) {
      var c = text.charAt(from);
      if (c == '\t') {
        left -= TAB;
      } else if (c == ' ') {
        left--;
      } else {
        break;
      }
      from++;
    }
    return from == 0 ? this : with(text.substring(from));
  }
}
