package org.offprint.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.offprint.article.Block;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/** Writes a table, its header rows repeated on each page, figures set flush to the end of the line. */
final class TableView {

  /** What Word opens. */
  private static final int MOST_COLUMNS = 63;

  private static final String IN_FIGURES = " \u00a0\u202f.,:/%+-−–()$€£¥°’'";

  private final Setting setting;
  private final Story story;
  private final InlineView inlines;
  private final BiFunction<Style, Direction, ParagraphFormat> formats;
  private final int width;
  private final int left;
  private final Xml out;

  /**
   * Begins.
   *
   * @param formats how a paragraph of a style is set here
   * @param width the room for the table, in twentieths of a point
   * @param left how far it is indented
   */
  TableView(
      Setting setting,
      Story story,
      InlineView inlines,
      BiFunction<Style, Direction, ParagraphFormat> formats,
      int width,
      int left) {
    this.setting = setting;
    this.story = story;
    this.inlines = inlines;
    this.formats = formats;
    this.width = width;
    this.left = left;
    this.out = story.out();
  }

  void write(Block.Table table) {
    int columns = table.columns();
    if (!table.caption().isEmpty()) {
      var direction = setting.directionOf(table.caption());
      story.open(formats.apply(Style.TABLE_CAPTION, direction).keptWithNext());
      inlines.run(table.caption(), direction);
      story.close();
    }
    var header = TableRows.of(table.header(), columns);
    var rows = TableRows.of(table.rows(), columns);
    if (columns > MOST_COLUMNS) {
      lines(header, rows);
      return;
    }
    var all = new ArrayList<>(header);
    all.addAll(rows);
    var widths = ColumnWidths.of(all, columns, width);
    story.beforeTable();
    out.open("w:tbl");
    properties(table);
    out.open("w:tblGrid");
    for (int one : widths) {
      out.empty("w:gridCol", "w:w", Integer.toString(one));
    }
    out.close();
    var figures = figures(rows, columns);
    rows(header, true, widths, figures);
    rows(rows, false, widths, figures);
    out.close();
    story.afterTable();
  }

  private void properties(Block.Table table) {
    out.open("w:tblPr");
    out.empty("w:tblStyle", "w:val", setting.document().styles().id(Style.TABLE));
    if (setting.direction() == Direction.RTL) {
      out.empty("w:bidiVisual");
    }
    out.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
    if (left > 0) {
      out.empty("w:tblInd", "w:w", Integer.toString(left), "w:type", "dxa");
    }
    boolean rowsHeaded = !table.rows().isEmpty()
        && table.rows().stream()
            .allMatch(row -> row.cells().isEmpty() || row.cells().get(0).header());
    out.empty(
        "w:tblLook",
        "w:val",
        look(!table.header().isEmpty(), rowsHeaded),
        "w:firstRow",
        table.header().isEmpty() ? "0" : "1",
        "w:lastRow",
        "0",
        "w:firstColumn",
        rowsHeaded ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    var caption = Inlines.plain(table.caption()).replace('\n', ' ');
    if (!caption.isEmpty()) {
      out.empty("w:tblCaption", "w:val", caption);
    }
    out.close();
  }

  /** The same flags as a number, for readers of the first edition: no bands, a first row, a first column. */
  private static String look(boolean firstRow, boolean firstColumn) {
    int flags = 0x600 | (firstRow ? 0x20 : 0) | (firstColumn ? 0x80 : 0);
    return String.format(Locale.ROOT, "%04X", flags);
  }

  private void rows(
      List<List<TableRows.Place>> rows, boolean header, int[] widths, boolean[] figures) {
    for (int i = 0; i < rows.size(); i++) {
      setting.document().limits().goOn();
      out.open("w:tr").open("w:trPr").empty("w:cantSplit");
      if (header) {
        out.empty("w:tblHeader");
      }
      out.close();
      for (var place : rows.get(i)) {
        cell(place, header, header && i == rows.size() - 1, widths, figures);
      }
      out.close();
    }
  }

  private void cell(
      TableRows.Place place,
      boolean header,
      boolean lastOfHeader,
      int[] widths,
      boolean[] figures) {
    int wide = 0;
    for (int i = 0; i < place.columns(); i++) {
      wide += widths[place.column() + i];
    }
    out.open("w:tc").open("w:tcPr");
    out.empty("w:tcW", "w:w", Integer.toString(wide), "w:type", "dxa");
    if (place.columns() > 1) {
      out.empty("w:gridSpan", "w:val", Integer.toString(place.columns()));
    }
    if (place.above()) {
      out.empty("w:vMerge");
    } else if (place.cell().get().rows() > 1) {
      out.empty("w:vMerge", "w:val", "restart");
    }
    if (lastOfHeader) {
      out.open("w:tcBorders");
      out.empty("w:bottom", "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "555555");
      out.close();
    }
    out.close();
    var content = place.cell().map(Block.Cell::content).orElse(List.<Inline>of());
    boolean heads = header || place.cell().map(Block.Cell::header).orElse(false);
    boolean right = figures[place.column()] && place.columns() == 1;
    content(content, heads ? Style.TABLE_HEADING : Style.TABLE_TEXT, right, header);
    out.close();
  }

  private void content(List<Inline> content, Style style, boolean right, boolean keepNext) {
    var direction = setting.directionOf(content);
    var format = ParagraphFormat.of(style, direction == Direction.RTL);
    format = right ? format.aligned("right") : format;
    story.open(keepNext ? format.keptWithNext() : format);
    inlines.run(content, direction);
    story.close();
  }

  /** A table that is too wide for Word, as a paragraph for each row. */
  private void lines(List<List<TableRows.Place>> header, List<List<TableRows.Place>> rows) {
    setting
        .document()
        .limit("A table with more than " + MOST_COLUMNS
            + " columns stands as lines of text, since Word cannot open it.");
    header.forEach(row -> line(row, Style.TABLE_HEADING));
    rows.forEach(row -> line(row, Style.TABLE_TEXT));
  }

  private void line(List<TableRows.Place> row, Style style) {
    story.open(formats.apply(style, setting.direction()));
    boolean first = true;
    for (var place : row) {
      var content = place.cell().map(Block.Cell::content).orElse(List.<Inline>of());
      if (!content.isEmpty()) {
        if (!first) {
          out.open("w:r").empty("w:tab").close();
        }
        inlines.run(content, setting.direction());
        first = false;
      }
    }
    story.close();
  }

  /** Which columns hold figures only. */
  private static boolean[] figures(List<List<TableRows.Place>> rows, int columns) {
    var figures = new boolean[columns];
    var text = new boolean[columns];
    for (var row : rows) {
      for (var place : row) {
        var content = place.cell().map(cell -> Inlines.plain(cell.content())).orElse("");
        if (!content.isEmpty() && place.columns() == 1) {
          figures[place.column()] = true;
          text[place.column()] |= !isFigure(content);
        }
      }
    }
    for (int i = 0; i < columns; i++) {
      figures[i] &= !text[i];
    }
    return figures;
  }

  private static boolean isFigure(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && text.codePoints().allMatch(c -> Character.isDigit(c) || IN_FIGURES.indexOf(c) >= 0);
  }
}
