package org.offprint.markdown;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;

/** Tables of an article from tables of Markdown. */
final class Tables {

  private Tables() {}

  static Block.Table block(Md.Table table, List<Inline> caption) {
    var rows = table.rows().stream().map(row -> row(row, false)).toList();
    if (table.header().stream().allMatch(List::isEmpty)) {
      return new Block.Table(
          caption, List.of(), rows.isEmpty() ? List.of(row(table.header(), false)) : rows);
    }
    return new Block.Table(caption, List.of(row(table.header(), true)), rows);
  }

  private static Block.Row row(List<List<Inline>> cells, boolean header) {
    return new Block.Row(
        cells.stream().map(cell -> new Block.Cell(header, 1, 1, cell)).toList());
  }
}
