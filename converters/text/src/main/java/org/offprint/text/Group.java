package org.offprint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines between blank lines, or code between fences with the blank lines in it.
 *
 * @param lines its lines
 * @param fenced whether its first and last line are fences
 */
record Group(List<Line> lines, boolean fenced) {

  /** Longer runs of backticks are ornament; the limit keeps the search for closing fences linear. */
  private static final int LONGEST_FENCE = 12;

  private static final int LONGEST_INFO = 40;

  /** Cuts lines into groups. */
  static List<Group> split(List<Line> lines) {
    var groups = new ArrayList<Group>();
    var hopeless = LONGEST_FENCE + 1;
    for (var from = 0; from < lines.size(); ) {
      var length = fence(lines.get(from));
      var close = length == 0 || length >= hopeless ? -1 : close(lines, from, length);
      if (lines.get(from).isBlank()) {
        from++;
      } else if (close > 0) {
        groups.add(new Group(lines.subList(from, close + 1), true));
        from = close + 1;
      } else {
        hopeless = length == 0 ? hopeless : Math.min(hopeless, length);
        var to = end(lines, from);
        groups.add(new Group(lines.subList(from, to), false));
        from = to;
      }
    }
    return groups;
  }

  /** Where the group ends that begins with a line: at a blank line, or a fence after the first line. */
  private static int end(List<Line> lines, int from) {
    var to = from + 1;
    while (to < lines.size() && !lines.get(to).isBlank() && fence(lines.get(to)) == 0) {
      to++;
    }
    return to;
  }

  /** How long the fence is that a line begins code with; 0 if it is none. At most one word stands after it. */
  private static int fence(Line line) {
    var text = line.text().strip();
    var length = 0;
    while (length < text.length() && text.charAt(length) == '`') {
      length++;
    }
    var info = text.substring(length).strip();
    return length >= 3
            && length <= LONGEST_FENCE
            && info.length() <= LONGEST_INFO
            && info.chars().noneMatch(c -> c == '`' || Characters.isBlank((char) c))
        ? length
        : 0;
  }

  private static int close(List<Line> lines, int from, int length) {
    for (var i = from + 1; i < lines.size(); i++) {
      var text = lines.get(i).text().strip();
      if (text.length() >= length && text.chars().allMatch(c -> c == '`')) {
        return i;
      }
    }
    return -1;
  }

  Line first() {
    return lines.get(0);
  }
}
