package org.offprint.frames;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date that stands alone on its line, with the name of an edition behind it in some exports.
 *
 * @param date the date as printed
 * @param edition the edition; may be empty
 * @param isDay whether there is a number beside the year
 */
record ExportDate(String date, String edition, boolean isDay) {

  private static final int LONGEST = 100;
  private static final List<String> EDITIONS =
      List.of("edition", "ausgabe", "édition", "editie", "edición", "edizione");

  static Optional<ExportDate> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    var cut = edition(line);
    var date = line.substring(0, cut).strip();
    while (date.endsWith(",") || date.endsWith(";")) {
      date = date.substring(0, date.length() - 1).strip();
    }
    if (!Lines.isDate(date) || !hasLetter(date) && date.length() > 20) {
      return Optional.empty();
    }
    var edition = line.substring(cut).strip();
    return Optional.of(new ExportDate(date, edition, numbers(date) > 1));
  }

  /** Where the name of an edition begins: after the last comma before a word for it. */
  private static int edition(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    var word = -1;
    for (var name : EDITIONS) {
      word = Math.max(word, lower.indexOf(name));
    }
    if (word < 0 || lower.length() != line.length()) {
      return line.length();
    }
    var comma = line.lastIndexOf(',', word);
    return comma < 0 ? line.length() : comma + 1;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static int numbers(String text) {
    var count = 0;
    for (var i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && (i == 0 || !Character.isDigit(text.charAt(i - 1)))) {
        count++;
      }
    }
    return count;
  }
}
