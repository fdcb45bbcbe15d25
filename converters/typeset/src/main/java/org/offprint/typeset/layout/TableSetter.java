package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.typeset.Cell;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.page.FlowBlock;
import org.offprint.typeset.page.GridCell;
import org.offprint.typeset.page.GridRow;
import org.offprint.typeset.page.GridStyle;

/** Sets a table. */
final class TableSetter {
  private static final double SIZE = 9;
  private static final double LEADING = 12;
  private static final double PADDING = 10;

  private final Scope scope;
  private final Element.Builder parent;
  private final List<FlowBlock> flow;

  TableSetter(Scope scope, Element.Builder parent, List<FlowBlock> flow) {
    this.scope = scope;
    this.parent = parent;
    this.flow = flow;
  }

  void set(Block.Table table) {
    var element = Element.of(Role.TABLE);
    if (!table.caption().isEmpty()) {
      var text = new TextMaker(scope, Role.CAPTION)
          .add(table.caption(), scope.look().sans(SIZE).asBold());
      flow.add(text.build(element, scope.look().ragged(), Look.lines().keptWithNext()));
      flow.add(new FlowBlock.Gap(4));
    }
    var columns = new TableColumns(table);
    var header = rows(table.header(), true, 0, columns, element);
    var rows = rows(table.rows(), false, table.header().size(), columns, element);
    var style = new GridStyle(LEADING, PADDING, Look.HAIR, scope.look().rightToLeft());
    flow.add(new FlowBlock.Grid(table.columns(), header, rows, style));
    parent.add(element.build());
  }

  private List<GridRow> rows(
      List<Block.Row> rows, boolean head, int first, TableColumns columns, Element.Builder table) {
    var result = new ArrayList<GridRow>(rows.size());
    for (int r = 0; r < rows.size(); r++) {
      var element = Element.of(Role.TABLE_ROW);
      var cells = new ArrayList<GridCell>();
      for (int c = 0; c < rows.get(r).cells().size(); c++) {
        var cell = rows.get(r).cells().get(c);
        int column = columns.column(first + r, c);
        cells.add(cell(cell, column, head, columns.isNumeric(column), element));
      }
      table.add(element.build());
      result.add(new GridRow(cells));
    }
    return result;
  }

  private GridCell cell(
      Block.Cell cell, int column, boolean head, boolean numeric, Element.Builder row) {
    boolean heads = head || cell.header();
    var scopeOf = head ? Cell.Scope.COLUMN : cell.header() ? Cell.Scope.ROW : Cell.Scope.NONE;
    var element = Element.of(heads ? Role.TABLE_HEADER : Role.TABLE_DATA)
        .cell(new Cell(scopeOf, cell.rows(), cell.columns()));
    var voice = scope.look().sans(SIZE);
    var text = new TextMaker(scope, element).add(cell.content(), heads ? voice.asBold() : voice);
    row.add(element.build());
    var alignment = numeric && cell.columns() == 1 ? Alignment.END : Alignment.START;
    return new GridCell(column, cell.columns(), cell.rows(), alignment, text.spans());
  }

  /** Whether a text is a number, an amount or nothing. */
  static boolean isNumeric(Block.Cell cell) {
    var text = Inlines.plain(cell.content());
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        return false;
      }
    }
    return digits > 0 && text.length() <= 24 || text.length() <= 1;
  }
}
