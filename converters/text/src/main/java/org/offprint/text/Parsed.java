package org.offprint.text;

import java.util.List;
import org.offprint.article.Block;

/**
 * One block with the lines it stands on.
 *
 * @param lines its lines
 * @param block what is seen in them
 */
record Parsed(List<Line> lines, Block block) {

  int firstLine() {
    return lines.get(0).number();
  }

  int lastLine() {
    return lines.get(lines.size() - 1).number();
  }

  /** Its characters as archived; a form feed before the first line of a page. */
  String raw() {
    return joined(lines);
  }

  /** Lines with a line feed between them, and one for each blank line that is not in the list. */
  static String joined(List<Line> lines) {
    var text = new StringBuilder();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (i > 0) {
        text.append("\n".repeat(Math.max(1, line.number() - lines.get(i - 1).number())));
      }
      text.append(line.page() ? String.valueOf(Characters.FORM_FEED) : "").append(line.text());
    }
    return text.toString();
  }
}
