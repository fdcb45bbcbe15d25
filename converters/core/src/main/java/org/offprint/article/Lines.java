package org.offprint.article;

/** The lines of a preformatted text. */
final class Lines {

  private Lines() {}

  static Words withoutOuterBlankLines(Words words) {
    var text = words.toString();
    var start = 0;
    for (var i = 0; i < text.length() && isBlank(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        start = i + 1;
      }
    }
    var end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == text.length() ? words : Words.of(text.substring(start, end));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
