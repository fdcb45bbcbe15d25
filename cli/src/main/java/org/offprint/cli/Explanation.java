package org.offprint.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.offprint.convert.Ledger;
import org.offprint.convert.Reading;

/** The input, line by line, with what each block was taken for beside it. */
final class Explanation {

  private static final int ROLE_WIDTH = 14;

  private final Console console;

  Explanation(Console console) {
    this.console = console;
  }

  void print(String file, Reading reading) throws IOException {
    console.line(Console.visible(file) + "  frame: " + reading.ledger().frame() + " ("
        + reading.ledger().reason() + ")");
    for (var row : reading.ledger().rows()) {
      print(row);
    }
    for (var finding : reading.findings()) {
      console.line(Console.visible(Messages.of(file, finding)));
    }
  }

  private void print(Ledger.Row row) throws IOException {
    var role = row.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    console.line(colour("36", pad(row.id(), 5))
        + colour("1", pad(role, ROLE_WIDTH))
        + colour("2", why(row)));
    var number = row.firstLine();
    for (var line : row.text().split("\n", -1)) {
      console.line(String.format(Locale.ROOT, "%5d  ", number++) + Console.visible(line));
    }
  }

  private static String why(Ledger.Row row) {
    var fates = row.fates().stream()
        .map(fate -> fate.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("+"));
    var places = row.places().isEmpty() ? "" : " -> " + String.join(", ", row.places());
    var changes = row.changes().stream()
        .map(change -> change.reason() + ": '" + change.before() + "' -> '" + change.after() + "'")
        .collect(Collectors.joining("; "));
    return Console.visible(row.rule()
        + String.format(Locale.ROOT, " (%.2f) ", row.confidence())
        + fates
        + places
        + (changes.isEmpty() ? "" : "  [" + changes + "]"));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private String colour(String code, String text) {
    return console.colour() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
