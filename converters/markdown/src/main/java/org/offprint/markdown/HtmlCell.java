package org.offprint.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.offprint.article.Inline;

/**
 * A cell of an HTML table.
 *
 * @param header whether it is a header cell
 * @param content its text
 */
record HtmlCell(boolean header, List<Inline> content) {

  /** The table that some rows make, short rows filled up; nothing for a table without a word. */
  static List<Md> table(List<List<HtmlCell>> rows) {
    var columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (rows.stream().allMatch(row -> row.stream().allMatch(cell -> cell.content.isEmpty()))) {
      return List.of();
    }
    var cells = new ArrayList<List<List<Inline>>>();
    for (var row : rows) {
      var filled = new ArrayList<List<Inline>>();
      row.forEach(cell -> filled.add(cell.content));
      filled.addAll(Collections.nCopies(columns - row.size(), List.of()));
      cells.add(filled);
    }
    var headed = rows.get(0).stream().allMatch(HtmlCell::header);
    return headed
        ? List.of(new Md.Table(cells.get(0), cells.subList(1, cells.size())))
        : List.of(new Md.Table(Collections.nCopies(columns, List.of()), cells));
  }
}
