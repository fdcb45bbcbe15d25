package org.offprint.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines. */
final class LineSplitter {

  private LineSplitter() {}

  /**
   * A form feed at either end of a line, or alone, begins a page with the next line that holds text. Of blank lines that
   * follow each other only the first is kept; the numbers of the lines tell how many there were.
   */
  static List<Line> split(String text) {
    var lines = new ArrayList<Line>();
    var page = false;
    var blank = false;
    var number = 1;
    for (var from = 0; from < text.length(); number++) {
      var end = text.indexOf('\n', from);
      var to = end < 0 ? text.length() : end;
      var visible = withoutFormFeeds(text, from, to);
      var line = new Line(number, visible, page || to > from && isFormFeed(text, from));
      if (!line.isBlank()) {
        lines.add(line);
        page = to > from && isFormFeed(text, to - 1);
      } else {
        page |= visible.length() < to - from;
        if (!blank) {
          lines.add(new Line(number, visible, false));
        }
      }
      blank = line.isBlank();
      from = to + 1;
    }
    return lines;
  }

  private static String withoutFormFeeds(String text, int from, int to) {
    var start = from;
    var stop = to;
    while (start < stop && isFormFeed(text, start)) {
      start++;
    }
    while (stop > start && isFormFeed(text, stop - 1)) {
      stop--;
    }
    return text.substring(start, stop);
  }

  private static boolean isFormFeed(String text, int at) {
    return text.charAt(at) == Characters.FORM_FEED;
  }
}
