package org.offprint.html;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inlines;

/** Shows a table, figures set flush to one side. */
final class TableView {

  private static final String IN_FIGURES = " \u00a0\u202f.,:/%+-−–()$€£¥°’'";
  private static final int WIDE = 5;

  private final Markup out;
  private final Setting setting;
  private final InlineView inlines;

  TableView(Markup out, Setting setting, InlineView inlines) {
    this.out = out;
    this.setting = setting;
    this.inlines = inlines;
  }

  void show(Block.Table table, Attributes attributes) {
    var grids = TableGrid.of(table);
    var figures = figures(grids.get(1).rows(), table.columns());
    var scroll = Attributes.of("class", "table");
    // What a mouse can scroll, a keyboard must reach.
    out.open("div", table.columns() < WIDE ? scroll : scroll.and("tabindex", "0"))
        .line();
    out.open("table", attributes).line();
    if (!table.caption().isEmpty()) {
      out.open("caption");
      inlines.run(table.caption());
      out.close().line();
    }
    group("thead", grids.get(0).rows(), true, figures);
    group("tbody", grids.get(1).rows(), false, figures);
    out.close().line().close().line();
  }

  private void group(
      String element, List<List<TableGrid.Cell>> rows, boolean header, boolean[] figures) {
    if (rows.isEmpty()) {
      return;
    }
    out.open(element).line();
    for (var row : rows) {
      out.open("tr").line();
      for (var cell : row) {
        cell(cell, header, figures[cell.column()]);
      }
      out.close().line();
    }
    out.close().line();
  }

  /** A header without text would head its column with nothing, so it is a plain cell. */
  private void cell(TableGrid.Cell placed, boolean header, boolean figures) {
    var cell = placed.cell();
    var heads = (header || cell.header()) && !cell.content().isEmpty();
    var attributes = Attributes.NONE;
    if (heads) {
      attributes = attributes.and("scope", header ? "col" : "row");
    }
    if (figures && placed.columns() == 1) {
      attributes = attributes.and("class", "figures");
    }
    if (placed.columns() > 1) {
      attributes = attributes.and("colspan", Integer.toString(placed.columns()));
    }
    if (placed.rows() > 1) {
      attributes = attributes.and("rowspan", Integer.toString(placed.rows()));
    }
    out.open(heads ? "th" : "td", attributes.direction(setting.directionOf(cell.content())));
    inlines.run(cell.content());
    out.close().line();
  }

  /** Which columns hold figures only. */
  private static boolean[] figures(List<List<TableGrid.Cell>> rows, int columns) {
    var figures = new boolean[columns];
    var text = new boolean[columns];
    for (var row : rows) {
      for (var cell : row) {
        var content = Inlines.plain(cell.cell().content());
        if (!content.isEmpty() && cell.columns() == 1) {
          figures[cell.column()] = true;
          text[cell.column()] |= !isFigure(content);
        }
      }
    }
    for (var i = 0; i < columns; i++) {
      figures[i] &= !text[i];
    }
    return figures;
  }

  private static boolean isFigure(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && text.codePoints().allMatch(c -> Character.isDigit(c) || IN_FIGURES.indexOf(c) >= 0);
  }
}
