package org.offprint.markdown;

/** The rules of code spans and fences (CommonMark 0.31.2, clauses 4.5 and 6.1). */
final class CodeSpans {

  private CodeSpans() {}

  /** The length of the shortest run of backticks that does not occur in a text. */
  static int fence(String text) {
    var seen = new boolean[runs(text) + 2];
    for (var i = 0; i < text.length(); ) {
      var end = runEnd(text, i);
      if (end > i && end - i < seen.length) {
        seen[end - i] = true;
      }
      i = Math.max(end, i + 1);
    }
    var length = 1;
    while (seen[length]) {
      length++;
    }
    return length;
  }

  /** The length of the longest run of backticks in a text. */
  static int longest(String text) {
    var longest = 0;
    for (var i = 0; i < text.length(); ) {
      var end = runEnd(text, i);
      longest = Math.max(longest, end - i);
      i = Math.max(end, i + 1);
    }
    return longest;
  }

  private static int runs(String text) {
    var runs = 0;
    for (var i = 0; i < text.length(); i++) {
      runs += text.charAt(i) == '`' ? 1 : 0;
    }
    return runs;
  }

  private static int runEnd(String text, int i) {
    var end = i;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** Whether a blank has to part the text from its backticks. */
  static boolean needsPadding(String text) {
    return text.startsWith("`") || text.endsWith("`") || losesBlanks(text);
  }

  private static boolean losesBlanks(String text) {
    return text.length() > 1
        && text.startsWith(" ")
        && text.endsWith(" ")
        && text.chars().anyMatch(c -> c != ' ');
  }

  /** The text of a code span from the characters between its backticks. */
  static String unpadded(String raw) {
    var text = raw.replace('\n', ' ');
    return losesBlanks(text) ? text.substring(1, text.length() - 1) : text;
  }
}
