package org.offprint.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines. */
final class LineSplitter {

  private LineSplitter() {}

  /** A form feed at either end of a line, or alone, begins a page with the next line that holds text. */
  static List<Line> split(String text) {
    var lines = new ArrayList<Line>();
    var page = false;
    var number = 1;
    for (var from = 0; from < text.length(); number++) {
      var end = text.indexOf('\n', from);
      var to = end < 0 ? text.length() : end;
      var start = from;
      var stop = to;
      while (start < stop && text.charAt(start) == Characters.FORM_FEED) {
        start++;
        page = true;
      }
      var after = false;
      while (stop > start && text.charAt(stop - 1) == Characters.FORM_FEED) {
        stop--;
        after = true;
      }
      var line = new Line(number, text.substring(start, stop), page);
      if (line.isBlank()) {
        lines.add(new Line(number, line.text(), false));
      } else {
        lines.add(line);
        page = false;
      }
      page |= after;
      from = to + 1;
    }
    return lines;
  }
}
