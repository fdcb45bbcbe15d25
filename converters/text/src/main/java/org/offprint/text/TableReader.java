package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;

/** Reads pipe tables: a row, a row of hyphens of as many cells, and rows (GitHub Flavored Markdown clause 4.10). */
final class TableReader {

  private static final int MOST_COLUMNS = 1000;

  private TableReader() {}

  /** Where the table ends that begins with a line; the same index if none does. */
  static int end(List<Line> lines, int from) {
    if (from + 1 >= lines.size() || !isRow(lines.get(from)) || !isDelimiter(lines.get(from + 1))) {
      return from;
    }
    var columns = cells(lines.get(from + 1)).size();
    if (cells(lines.get(from)).size() != columns || columns > MOST_COLUMNS) {
      return from;
    }
    var end = from + 2;
    while (end < lines.size() && isRow(lines.get(end))) {
      end++;
    }
    return end;
  }

  /** Reads a table; nothing if its rows differ so much that filling them up would blow it up. */
  static Optional<Block> read(List<Line> lines, Context context) {
    var rows = new ArrayList<List<String>>();
    var columns = 0;
    var filled = 0L;
    for (var i = 0; i < lines.size(); i++) {
      if (i != 1) {
        var cells = cells(lines.get(i));
        columns = Math.max(columns, cells.size());
        filled += cells.size();
        rows.add(cells);
      }
    }
    if (columns > MOST_COLUMNS || (long) columns * rows.size() > 4 * filled + 1000) {
      return Optional.empty();
    }
    var built = new ArrayList<Block.Row>();
    for (var row : rows) {
      built.add(row(row, columns, built.isEmpty(), context));
    }
    return Optional.of(
        new Block.Table(List.of(), built.subList(0, 1), built.subList(1, built.size())));
  }

  private static Block.Row row(List<String> texts, int columns, boolean header, Context context) {
    var cells = new ArrayList<Block.Cell>();
    for (var i = 0; i < columns; i++) {
      var text = i < texts.size() ? texts.get(i) : "";
      cells.add(new Block.Cell(header, 1, 1, context.inlines(text)));
    }
    return new Block.Row(cells);
  }

  private static boolean isRow(Line line) {
    return line.text().indexOf('|') >= 0;
  }

  private static boolean isDelimiter(Line line) {
    var text = line.text();
    if (text.indexOf('-') < 0 || !text.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0)) {
      return false;
    }
    return cells(line).stream().allMatch(TableReader::isDelimiterCell);
  }

  private static boolean isDelimiterCell(String cell) {
    var from = cell.startsWith(":") ? 1 : 0;
    var to = cell.length() - (cell.endsWith(":") ? 1 : 0);
    return to > from && cell.substring(from, to).chars().allMatch(c -> c == '-');
  }

  /** The cells of a row: between bars that no backslash stands before. */
  private static List<String> cells(Line line) {
    var text = line.stripped();
    var cells = new ArrayList<String>();
    var from = text.startsWith("|") ? 1 : 0;
    for (var i = from; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    if (from < text.length()) {
      cells.add(text.substring(from).strip());
    }
    return cells;
  }
}
