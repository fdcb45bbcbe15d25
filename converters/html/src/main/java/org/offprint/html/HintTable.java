package org.offprint.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of this room: lines of cells parted by tabs; lines that begin with a number sign are remarks. */
final class HintTable {

  private HintTable() {}

  static List<String[]> rows(String name, int cells) {
    var rows = new ArrayList<String[]>();
    try (var in = HintTable.class.getResourceAsStream(name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var row = line.split("\t", -1);
        if (row.length == cells && !line.startsWith("#")) {
          rows.add(row);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The table " + name + " cannot be read.", unreadable);
    }
    return List.copyOf(rows);
  }
}
