package org.offprint.markdown;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the characters that make flexmark take a stack frame for each character behind them: those that open the title
 * of a link, an address in pointed brackets, a comment, a tag or a mail address, where the end is far away. A place too
 * many does no harm, since the character is only hidden from the parser and put back as the text it is.
 */
final class LongSpans {

  private static final int MAX = 400;
  private static final int MAX_BLANKS = 100;
  private static final int MAX_TAG = 5000;

  private final String line;
  private final SortedSet<Integer> found = new TreeSet<>();

  private LongSpans(String line) {
    this.line = line;
  }

  /** The offsets of such characters in a line. */
  static SortedSet<Integer> in(String line) {
    var spans = new LongSpans(line);
    if (line.length() > MAX) {
      for (var i = 0; i < line.length(); i++) {
        if (line.charAt(i) == ']') {
          spans.target(i);
        } else if (line.charAt(i) == '<') {
          spans.angle(i);
        }
      }
    }
    return spans.found;
  }

  /** Looks at what may be the address and title of a link or definition. */
  private void target(int bracket) {
    if (bracket + 1 == line.length() || "(:".indexOf(line.charAt(bracket + 1)) < 0) {
      return;
    }
    var start = bracket + 2;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    if (start < line.length() && line.charAt(start) == '<' && isFar(start, '>')) {
      found.add(start);
    }
    for (var i = start + 1; i < Math.min(line.length(), start + MAX); i++) {
      var c = line.charAt(i);
      if ((c == '"' || c == '\'' || c == '(') && line.charAt(i - 1) <= ' ') {
        if (isFar(i, c == '(' ? ')' : c)) {
          found.add(i);
        }
        return;
      }
    }
  }

  /** Looks at what may be a comment, a tag or a mail address. */
  private void angle(int at) {
    var next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    if (next == '!' || next == '?') {
      // At the start of a line it is a block, which is found without a pattern.
      if (!line.substring(0, at).isBlank() && isFar(at, '>')) {
        found.add(at);
      }
      return;
    }
    var blanks = 0;
    var mail = false;
    for (var i = at + 1; next > ' ' && i < line.length() && line.charAt(i) != '>'; i++) {
      var c = line.charAt(i);
      blanks += c == ' ' ? 1 : 0;
      mail |= c == '@';
      if (blanks > MAX_BLANKS || mail && blanks == 0 && i > at + MAX) {
        found.add(at);
        return;
      } else if (c == '<' || i > at + MAX_TAG) {
        return;
      } else if (c == '"' || c == '\'') {
        var end = line.indexOf(c, i + 1);
        i = end < 0 || end > i + 4 * MAX_TAG ? i : end;
      }
    }
  }

  private boolean isFar(int from, char close) {
    for (var i = from + 1; i < line.length() && i <= from + MAX; i++) {
      if (line.charAt(i) == close) {
        return false;
      }
    }
    return line.length() - from > MAX;
  }
}
