package org.offprint.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Rows of cells in text (RFC 4180), also as spreadsheets save them: parted by commas, semicolons or tabs, with line
 * feeds in quoted cells, with any line ends, under a first line {@code sep=;}.
 */
final class Csv {

  /** What a spreadsheet takes for the start of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /**
   * A row.
   *
   * @param line the line on which it begins, from 1
   * @param cells its cells, as they stand there
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** A quoted cell that does not end. */
  static final class Unclosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    Unclosed(int line) {
      super("A cell is not closed.");
      this.line = line;
    }

    /** The line on which its row begins. */
    int line() {
      return line;
    }
  }

  /**
   * Parses a table.
   *
   * @throws Unclosed if a quoted cell does not end
   */
  static List<Row> rows(String text) {
    var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var said = body.startsWith("sep=") && body.length() > 4 && "\"\r\n".indexOf(body.charAt(4)) < 0;
    var rows = parse(body, said ? body.charAt(4) : separator(body));
    return said ? rows.subList(1, rows.size()) : rows;
  }

  private static List<Row> parse(String text, char separator) {
    var format = CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setTrailingData(true)
        .get();
    var rows = new ArrayList<Row>();
    var line = 1L;
    try (var parser = CSVParser.parse(text, format)) {
      for (var records = parser.iterator(); records.hasNext(); ) {
        rows.add(new Row(Math.toIntExact(line), records.next().toList()));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException unclosed) {
      throw new Unclosed(Math.toIntExact(line));
    }
    return rows;
  }

  /** The one that occurs most in the first line, outside quotes. */
  private static char separator(String text) {
    var counts = new int[3];
    var quoted = false;
    for (var i = 0; i < text.length() && (quoted || "\r\n".indexOf(text.charAt(i)) < 0); i++) {
      quoted ^= text.charAt(i) == '"';
      var which = ",;\t".indexOf(text.charAt(i));
      if (!quoted && which >= 0) {
        counts[which]++;
      }
    }
    var most =
        counts[0] >= counts[1] && counts[0] >= counts[2] ? 0 : counts[1] >= counts[2] ? 1 : 2;
    return ",;\t".charAt(most);
  }

  /** A row as RFC 4180 writes it, with its line end. */
  static String line(List<String> cells) {
    return cells.stream().map(Csv::written).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String written(String cell) {
    var quoted =
        cell.chars().anyMatch(c -> ",;\t\"\r\n".indexOf(c) >= 0) || !cell.equals(cell.strip());
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** A value that no spreadsheet takes for a formula: an apostrophe stands before it. */
  static String guarded(String value) {
    return isFormula(value) ? "'" + value : value;
  }

  /** The value of a cell, without the apostrophe that {@link #guarded} put there. */
  static String unguarded(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String value) {
    var first = 0;
    while (first < value.length() && value.charAt(first) == '\'') {
      first++;
    }
    return first < value.length() && FORMULA.indexOf(value.charAt(first)) >= 0;
  }
}
