package org.offprint.frames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The labels of one database, from {@code export-labels.tsv}. */
final class ExportLabels {

  private static final int LONGEST = 40;

  private static final Map<String, ExportLabels> ALL = read();

  private final Map<String, String[]> rows = new HashMap<>();

  private ExportLabels() {}

  /**
   * A labelled line.
   *
   * @param place where such a label stands
   * @param fact what it says
   * @param label the label as printed, without its colon
   * @param value what follows it on the line
   */
  record Found(String place, String fact, String label, String value) {

    boolean isTail() {
      return place.equals("tail");
    }

    /** A field whose value may be of several paragraphs. */
    boolean isText() {
      return fact.equals("text");
    }

    /** The fact as fields name it. */
    String asField() {
      return switch (fact) {
        case "length", "loaded", "text" -> "detail";
        default -> fact;
      };
    }
  }

  private static Map<String, ExportLabels> read() {
    var all = new HashMap<String, ExportLabels>();
    try (var in = ExportLabels.class.getResourceAsStream("export-labels.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == 4) {
          var own = all.computeIfAbsent(cells[0], name -> new ExportLabels());
          for (var label : cells[3].split("\\|")) {
            // Exports drop blanks from their labels.
            own.rows.putIfAbsent(Lines.letters(label), cells);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The table of export labels cannot be read.", unreadable);
    }
    return all;
  }

  static ExportLabels of(String archive) {
    return ALL.get(archive);
  }

  /** The label with which a line begins. */
  Optional<Found> at(String line) {
    var colon = colon(line);
    if (colon < 1) {
      return Optional.empty();
    }
    var label = line.substring(0, colon).strip();
    var row = rows.get(Lines.letters(label));
    return row == null
        ? Optional.empty()
        : Optional.of(new Found(row[1], row[2], label, value(line, colon)));
  }

  /** A label that stands alone, without a colon. */
  Optional<Found> alone(String line) {
    var row = line.length() > LONGEST ? null : rows.get(Lines.letters(line));
    return row == null
        ? Optional.empty()
        : Optional.of(new Found(row[1], row[2], line.strip(), ""));
  }

  /** A label in capitals that nobody knows, as in {@code SLUG-LINE: X}. */
  static Optional<Found> unknown(String line) {
    var colon = colon(line);
    if (colon < 3 || colon + 1 < line.length() && !ExportLine.isBlank(line.charAt(colon + 1))) {
      return Optional.empty();
    }
    var label = line.substring(0, colon);
    return isCapitals(label) && label.indexOf('.') < 0
        ? Optional.of(new Found("unknown", "detail", label, value(line, colon)))
        : Optional.empty();
  }

  static boolean isCapitals(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT))
        && label.codePoints().anyMatch(Character::isUpperCase);
  }

  private static int colon(String line) {
    var near = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    var wide = near.indexOf('：');
    var colon = near.indexOf(':');
    return colon < 0 || wide >= 0 && wide < colon ? wide : colon;
  }

  private static String value(String line, int colon) {
    var at = colon + 1;
    while (at < line.length() && ExportLine.isBlank(line.charAt(at))) {
      at++;
    }
    return line.substring(at).strip();
  }
}
