package org.offprint.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data tables of this room: UTF-8, cells parted by tabs, lines that start with {@code #} say what they hold. */
final class Tables {

  private Tables() {}

  /** The rows of a table that have at least so many cells. */
  static List<List<String>> rows(String name, int cells) {
    var rows = new ArrayList<List<String>>();
    try (var in = Tables.class.getResourceAsStream(name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          var row = List.of(line.split("\t", -1));
          if (row.size() < cells) {
            throw new IllegalStateException(name + ": a row has too few cells: " + line);
          }
          rows.add(row);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The table " + name + " cannot be read.", unreadable);
    }
    return rows;
  }
}
