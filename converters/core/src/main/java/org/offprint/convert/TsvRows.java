package org.offprint.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table of this library: tabs between cells, a number sign before what is said about the table. */
final class TsvRows {

  private TsvRows() {}

  /** Reads a table that stands beside this class. */
  static List<List<String>> of(String table) {
    try (var in = TsvRows.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("The table " + table + " cannot be read.", broken);
    }
  }
}
