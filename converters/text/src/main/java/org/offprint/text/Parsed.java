package org.offprint.text;

import java.util.List;
import java.util.stream.Collectors;
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
    return lines.stream()
        .map(line -> line.page() ? Characters.FORM_FEED + line.text() : line.text())
        .collect(Collectors.joining("\n"));
  }
}
