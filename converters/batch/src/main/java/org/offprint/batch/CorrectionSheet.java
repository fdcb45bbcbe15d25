package org.offprint.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.offprint.convert.ConversionException.UnreadableFacts;
import org.offprint.convert.Corrections;
import org.offprint.convert.Decoding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** A sheet of facts that a person has edited, as spreadsheets save it. */
final class CorrectionSheet {

  /** Columns that are there to be read. */
  private static final Set<String> REPORTED =
      Set.of(FactSheet.DOUBTS, FactSheet.FINDINGS, FactSheet.AS_READ);

  private final Path path;
  private final Map<String, List<SheetRow>> rows = new LinkedHashMap<>();

  private CorrectionSheet(Path path) {
    this.path = path;
  }

  /**
   * Reads a sheet.
   *
   * @throws UnreadableFacts if it is no such sheet; the message says which line, and what to do
   */
  static CorrectionSheet read(Path path, Limits limits) throws IOException {
    var sheet = new CorrectionSheet(path);
    var text = Decoding.of(Input.of(path, limits)).text();
    try {
      sheet.take(Csv.rows(text));
    } catch (Csv.Unclosed unclosed) {
      throw sheet.wrong(
          unclosed.line(), "a quoted cell does not end. Close it, or save the sheet anew as CSV.");
    }
    return sheet;
  }

  private UnreadableFacts wrong(int line, String what) {
    return new UnreadableFacts(path + ":" + line + ": " + what);
  }

  private void take(List<Csv.Row> all) {
    var filled = all.stream().filter(row -> !row.isBlank()).toList();
    if (filled.isEmpty()) {
      throw wrong(1, "the sheet is empty. Make one with: offprint inspect FOLDER --csv");
    }
    var columns = columns(filled.get(0));
    for (var row : filled.subList(1, filled.size())) {
      take(row, columns);
    }
  }

  private List<String> columns(Csv.Row head) {
    var columns = new ArrayList<String>();
    for (var cell : head.cells()) {
      var name = cell.strip().toLowerCase(Locale.ROOT);
      var known = name.isEmpty()
          || name.equals(FactSheet.FILE)
          || name.equals(FactSheet.ARTICLE)
          || REPORTED.contains(name)
          || Corrections.FIELDS.contains(name);
      if (!known) {
        throw wrong(
            head.line(),
            "unknown column '" + cell.strip() + "'. Known: file, article, "
                + String.join(", ", Corrections.FIELDS) + ".");
      } else if (!name.isEmpty() && columns.contains(name)) {
        throw wrong(head.line(), "the column '" + name + "' stands twice. Take one away.");
      }
      columns.add(name);
    }
    if (!columns.contains(FactSheet.FILE)) {
      throw wrong(head.line(), "there is no column 'file', which says whom a row is about.");
    }
    return columns;
  }

  private void take(Csv.Row row, List<String> columns) {
    var cells = new LinkedHashMap<String, String>();
    for (var i = 0; i < row.cells().size(); i++) {
      var name = i < columns.size() ? columns.get(i) : "";
      if (name.isEmpty() && !row.cells().get(i).isBlank()) {
        throw wrong(
            row.line(),
            "the cell '" + row.cells().get(i).strip()
                + "' stands under no column. Quote cells that hold the separator.");
      }
      cells.put(name, row.cells().get(i));
    }
    var file = Csv.unguarded(cells.getOrDefault(FactSheet.FILE, "").strip());
    if (file.isEmpty()) {
      throw wrong(row.line(), "the row names no file.");
    }
    var article = article(row, cells.getOrDefault(FactSheet.ARTICLE, "").strip());
    var checks = CellChecks.parse(cells.getOrDefault(FactSheet.AS_READ, ""));
    cells.keySet().retainAll(Corrections.FIELDS);
    var where = path.getFileName() + ":" + row.line();
    add(row, new SheetRow(file, article, row.line(), where, cells, checks));
  }

  private int article(Csv.Row row, String cell) {
    // Spreadsheets write whole numbers with a fraction at times.
    var digits = cell.replaceFirst("[.,]0+$", "");
    if (digits.isEmpty()) {
      return 0;
    } else if (!digits.matches("[1-9]\\d{0,8}")) {
      throw wrong(row.line(), "'" + cell + "' is no number of an article.");
    }
    return Integer.parseInt(digits);
  }

  private void add(Csv.Row row, SheetRow one) {
    var same = rows.computeIfAbsent(key(one.file()), file -> new ArrayList<>());
    for (var other : same) {
      if (other.article() == one.article()) {
        throw wrong(
            row.line(),
            "'" + one.file() + "' has a row already, at " + other.where() + ". Make one of them.");
      }
    }
    same.add(one);
  }

  /** A name as file systems may give it back: composed or not, with either slash. */
  static String key(String name) {
    var key = Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    return key.startsWith("./") ? key.substring(2) : key;
  }

  /** The sheet itself. */
  Path path() {
    return path;
  }

  /** The rows by {@link #key} of their file. */
  Map<String, List<SheetRow>> rows() {
    return rows;
  }
}
