package org.offprint.batch;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.offprint.convert.Corrections;

/**
 * What the cells of a row were when the sheet was made, four characters for each: enough to tell which of them somebody
 * has changed since, also when the file is read better one day than it was then.
 */
final class CellChecks {

  /** The form, in case there is ever another. */
  private static final String FORM = "1:";

  /** A row of which nothing is known. */
  static final CellChecks NONE = new CellChecks(Map.of());

  private final Map<String, String> checks;

  private CellChecks(Map<String, String> checks) {
    this.checks = checks;
  }

  /** The check of each fact, in one word. */
  static String of(Map<String, String> facts) {
    var words = Corrections.FIELDS.stream()
        .map(field -> check(facts.getOrDefault(field, "")))
        .toList();
    return FORM + String.join(".", words);
  }

  /** Reads what {@link #of} wrote; a cell that somebody spoilt says nothing. */
  static CellChecks parse(String cell) {
    var words = cell.strip().split("\\.", -1);
    if (!cell.strip().startsWith(FORM) || words.length != Corrections.FIELDS.size()) {
      return NONE;
    }
    words[0] = words[0].substring(FORM.length());
    var checks = new LinkedHashMap<String, String>();
    for (var i = 0; i < words.length; i++) {
      checks.put(Corrections.FIELDS.get(i), words[i]);
    }
    return new CellChecks(checks);
  }

  /** Whether a cell is known to have held something. */
  boolean wasFilled(String field) {
    return !checks.getOrDefault(field, "").isEmpty();
  }

  /** Whether a cell is known to have held a value. */
  boolean was(String field, String value) {
    return check(value).equals(checks.get(field));
  }

  private static String check(String value) {
    if (value.isEmpty()) {
      return "";
    }
    var crc = new CRC32();
    crc.update(value.getBytes(StandardCharsets.UTF_8));
    // Always a letter first: a spreadsheet leaves such a word alone.
    return String.format(Locale.ROOT, "x%03x", crc.getValue() & 0xFFF)
        + (char) ('a' + (crc.getValue() >> 12) % 26);
  }
}
