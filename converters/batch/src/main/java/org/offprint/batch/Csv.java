package org.offprint.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of cells in text (RFC 4180), also as spreadsheets save them: parted by commas, semicolons or tabs, with line
 * feeds in quoted cells, with any line ends, under a first line {@code sep=;}.
 */
final class Csv {

  /** What a spreadsheet takes for the start of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;

  private Csv(String text, char separator, int at, int line) {
    this.text = text;
    this.separator = separator;
    this.at = at;
    this.line = line;
  }

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

    /** The line on which the cell begins. */
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
    var said = body.startsWith("sep=") && body.length() > 4;
    var csv = said
        ? new Csv(body, body.charAt(4), lineEnd(body, 0), 2)
        : new Csv(body, separator(body), 0, 1);
    csv.parse();
    return csv.rows;
  }

  private static int lineEnd(String text, int from) {
    var at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    var both = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return Math.min(text.length(), at + (both ? 2 : 1));
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

  private void parse() {
    while (at < text.length()) {
      var begun = line;
      var cells = new ArrayList<String>();
      cells.add(cell());
      while (at < text.length() && text.charAt(at) == separator) {
        at++;
        cells.add(cell());
      }
      at = lineEnd(text, at);
      line++;
      rows.add(new Row(begun, cells));
    }
  }

  /** The next cell; stops at the separator or line end after it. */
  private String cell() {
    var out = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      quoted(out);
    }
    while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
      out.append(text.charAt(at++));
    }
    return out.toString();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private void quoted(StringBuilder out) {
    var begun = line;
    at++;
    while (at < text.length()) {
      var c = text.charAt(at++);
      if (c == '"' && (at == text.length() || text.charAt(at) != '"')) {
        return;
      } else if (c == '"') {
        at++;
      } else if (c == '\n' || c == '\r' && (at == text.length() || text.charAt(at) != '\n')) {
        line++;
      }
      out.append(c);
    }
    throw new Unclosed(begun);
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
