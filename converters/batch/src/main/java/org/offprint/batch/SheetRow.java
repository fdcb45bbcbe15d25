package org.offprint.batch;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.offprint.convert.Codes;
import org.offprint.convert.Corrections;
import org.offprint.convert.FactForm;
import org.offprint.convert.Finding;
import org.offprint.convert.Reading;
import org.offprint.convert.Revision;

/**
 * A row of a sheet of corrections.
 *
 * @param file the name of the file as it stands there
 * @param article the number of the article; 0 where none stands there
 * @param line its line in the sheet, from 1
 * @param where sheet and line, for messages and the ledger
 * @param cells the cells of facts, by field
 * @param checks what they were when the sheet was made
 */
record SheetRow(
    String file,
    int article,
    int line,
    String where,
    Map<String, String> cells,
    CellChecks checks) {

  /** What a person has changed in the row, now that the article was read. */
  Revision.Said changes(Reading reading) {
    var facts = FactForm.of(reading.entry());
    var corrections = Corrections.NONE;
    var findings = new ArrayList<Finding>();
    for (var field : Corrections.FIELDS) {
      var cell = cells.getOrDefault(field, "").strip();
      var now = facts.get(field);
      if (cell.isEmpty()) {
        emptied(field, now).ifPresent(findings::add);
      } else if (cell.equals(Corrections.CLEAR)) {
        corrections = now.isEmpty() ? corrections : corrections.with(field, cell, where);
      } else if (isChanged(field, value(cell), now)) {
        var spreadsheets = spreadsheets(field, value(cell), now);
        spreadsheets.ifPresent(findings::add);
        corrections =
            spreadsheets.isPresent() ? corrections : corrections.with(field, value(cell), where);
      }
    }
    return new Revision.Said(corrections, findings);
  }

  private static String value(String cell) {
    return FactForm.line(Csv.unguarded(cell));
  }

  /** Neither what is read today, nor what was read when the sheet was made. */
  private boolean isChanged(String field, String value, String now) {
    return !value.equals(now) && !checks.was(field, value);
  }

  private Optional<Finding> emptied(String field, String now) {
    return cells.containsKey(field) && !now.isEmpty() && checks.wasFilled(field)
        ? Optional.of(Finding.of(
            Codes.EMPTIED_CELL,
            where + ": the cell " + field + " was emptied; '" + now + "' stays."))
        : Optional.empty();
  }

  private Optional<Finding> spreadsheets(String field, String value, String now) {
    Predicate<String> was = original -> original.equals(now) || checks.was(field, original);
    return SpreadsheetForm.isSpoilt(value) || SpreadsheetForm.mayBe(value, was)
        ? Optional.of(Finding.of(
            Codes.SPREADSHEET_FORM,
            where + ": the cell " + field + " holds '" + value
                + "' as a spreadsheet writes it; "
                + (now.isEmpty() ? "nothing is changed." : "'" + now + "' stays.")))
        : Optional.empty();
  }
}
