package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.offprint.article.Block;

/** A table made from a seed, some of its cells spanning. */
record RandomTable(Random random, RandomText text) {

  Block.Table table() {
    var columns = 1 + random.nextInt(4);
    var header =
        random.nextInt(4) == 0 ? List.<Block.Row>of() : rows(columns, 1 + random.nextInt(2));
    return new Block.Table(text.perhaps(), header, rows(columns, 1 + random.nextInt(3)));
  }

  private List<Block.Row> rows(int columns, int count) {
    var rows = new ArrayList<Block.Row>();
    var busy = new int[columns];
    for (var row = 0; row < count; row++) {
      var cells = new ArrayList<Block.Cell>();
      for (var column = 0; column < columns; ) {
        if (busy[column] > 0) {
          busy[column++]--;
          continue;
        }
        var wide = column + 1 < columns && busy[column + 1] == 0 && random.nextInt(5) == 0 ? 2 : 1;
        var high = row + 1 < count && random.nextInt(6) == 0 ? 2 : 1;
        cells.add(new Block.Cell(random.nextInt(4) == 0, wide, high, text.perhaps()));
        for (var i = 0; i < wide; i++) {
          busy[column++] = high - 1;
        }
      }
      rows.add(new Block.Row(cells));
    }
    return rows;
  }
}
