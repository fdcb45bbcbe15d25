package org.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inlines;

class TableGridTest {

  private static Block.Cell cell(int columns, int rows) {
    return new Block.Cell(false, columns, rows, Inlines.text("x"));
  }

  private static String show(Block.Row... rows) {
    var table = new Block.Table(List.of(), List.of(), List.of(rows));
    return TableGrid.of(table).get(1).rows().stream()
        .map(row -> row.stream()
            .map(one -> one.column() + ":" + one.columns() + "x" + one.rows())
            .toList())
        .toList()
        .toString();
  }

  @Test
  void keepsAPlainTable() {
    assertThat(show(
            new Block.Row(List.of(cell(1, 1), cell(1, 2))), new Block.Row(List.of(cell(1, 1)))))
        .isEqualTo("[[0:1x1, 1:1x2], [0:1x1]]");
  }

  @Test
  void dropsColumnsInWhichNoCellBegins() {
    assertThat(show(
            new Block.Row(List.of(cell(3, 1), cell(1, 1))),
            new Block.Row(List.of(cell(3, 1), cell(1, 1)))))
        .isEqualTo("[[0:1x1, 1:1x1], [0:1x1, 1:1x1]]");
  }

  @Test
  void dropsRowsInWhichNoCellBegins() {
    assertThat(show(
            new Block.Row(List.of(cell(1, 3), cell(1, 2))),
            new Block.Row(List.of()),
            new Block.Row(List.of(cell(1, 1)))))
        .isEqualTo("[[0:1x2, 1:1x1], [1:1x1]]");
  }
}
