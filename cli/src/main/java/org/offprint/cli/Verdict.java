package org.offprint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.convert.Difference;

/**
 * Whether one output is proved.
 *
 * @param file the output, as the person named it
 * @param format the name of its format; empty where it cannot be told
 * @param words how many words were looked for
 * @param differences what differs
 * @param error why it is no proof besides; empty where there is no such reason
 */
record Verdict(Path file, String format, int words, List<Difference> differences, String error) {

  private static final int SHOWN = 10;

  static Verdict failed(Path file, String format, String error) {
    return new Verdict(file, format, 0, List.of(), error);
  }

  boolean proved() {
    return differences.isEmpty() && error.isEmpty();
  }

  /** What is said of it, for people: one line, or one for each thing that is wrong. */
  List<String> lines() {
    if (proved()) {
      return List.of(file + ": proved, " + words + (words == 1 ? " word" : " words"));
    }
    var lines = new ArrayList<String>();
    if (!error.isEmpty()) {
      lines.add(file + ": " + error + ".");
    }
    differences.stream().limit(SHOWN).forEach(difference -> lines.add(file + ": " + difference));
    if (differences.size() > SHOWN) {
      lines.add(file + ": \u2026 and " + (differences.size() - SHOWN) + " more");
    }
    return lines;
  }
}
