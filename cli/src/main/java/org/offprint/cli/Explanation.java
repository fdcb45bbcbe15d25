package org.offprint.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.offprint.convert.Ledger;
import org.offprint.convert.Reading;

/** The input, line by line, with what each block was taken for, by which rule, and what became of it. */
final class Explanation {

  private static final int ROLE_WIDTH = 15;
  private static final int RULE_WIDTH = 22;
  private static final int FATE_WIDTH = 16;

  private final Console console;

  Explanation(Console console) {
    this.console = console;
  }

  void print(String file, Reading reading) throws IOException {
    console.line(Console.visible(file + "  read as " + reading.ledger().frame() + ", since "
        + reading.ledger().reason()));
    for (var row : reading.ledger().rows()) {
      print(row);
    }
    for (var finding : reading.findings()) {
      console.line(Console.visible(Messages.of(file, finding)));
    }
  }

  private void print(Ledger.Row row) throws IOException {
    var beside = colour("36", pad(name(row.role()), ROLE_WIDTH))
        + colour("2", pad(Console.visible(row.rule()), RULE_WIDTH))
        + colour("1", pad(fates(row), FATE_WIDTH));
    var blank = " ".repeat(ROLE_WIDTH + RULE_WIDTH + FATE_WIDTH);
    var number = row.firstLine();
    for (var line : row.text().split("\n", -1)) {
      console.line(pad(number == 0 ? row.id() : Integer.toString(number), 5)
          + (number == row.firstLine() ? beside : blank)
          + Console.visible(line));
      number++;
    }
    for (var change : row.changes()) {
      console.line(" ".repeat(5) + blank + colour("33", Console.visible(said(change))));
    }
  }

  private static String said(Ledger.Change change) {
    if (change.before().isEmpty() && change.after().isEmpty()) {
      return "(" + change.reason() + ")";
    } else if (change.after().isEmpty()) {
      return "(" + change.reason() + ": '" + change.before() + "' is taken out)";
    }
    return "(" + change.reason() + ": '" + change.before() + "' is now '" + change.after() + "')";
  }

  private static String fates(Ledger.Row row) {
    return row.fates().stream().map(Explanation::name).collect(Collectors.joining("+"));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private String colour(String code, String text) {
    return console.colour() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
