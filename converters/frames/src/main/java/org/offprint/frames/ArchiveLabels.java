package org.offprint.frames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The labels that archives of the {@link ArchivedArticleFrame} print, from {@code archived-article.tsv}: kind, language,
 * label.
 */
final class ArchiveLabels {

  private static final List<String[]> ROWS = read();

  private ArchiveLabels() {}

  private static List<String[]> read() {
    var rows = new ArrayList<String[]>();
    try (var in = ArchiveLabels.class.getResourceAsStream("archived-article.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var cells = line.split("\t", -1);
        if (cells.length == 3 && !line.startsWith("#")) {
          cells[2] = cells[2].toLowerCase(Locale.ROOT);
          rows.add(cells);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The table of archive labels cannot be read.", unreadable);
    }
    return List.copyOf(rows);
  }

  /** Tells whether a text is a label of a kind and nothing else but a colon. */
  static boolean is(String kind, String text) {
    var bare = text.strip().toLowerCase(Locale.ROOT);
    if (bare.endsWith(":") || bare.endsWith("：")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    for (var row : ROWS) {
      if (row[0].equals(kind) && row[2].equals(bare)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a text begins with a label of a kind that ends where a word ends. */
  static boolean opens(String kind, String text) {
    var lower = text.strip().toLowerCase(Locale.ROOT);
    for (var row : ROWS) {
      if (row[0].equals(kind)
          && lower.startsWith(row[2])
          && lower.length() > row[2].length()
          && !Character.isLetterOrDigit(lower.codePointAt(row[2].length()))) {
        return true;
      }
    }
    return false;
  }
}
