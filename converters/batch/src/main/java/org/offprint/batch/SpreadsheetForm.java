package org.offprint.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What spreadsheets make of cells without being asked: dates in the form of the country, numbers cut short. */
final class SpreadsheetForm {

  private static final Pattern NUMERIC_DATE = Pattern.compile(
      "(\\d{1,4})([./-] ?)(\\d{1,2})\\2(\\d{1,4})\\.?(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2})?)?");

  private static final Pattern MONTH =
      Pattern.compile("(?:\\d{1,2}-)?([A-Za-z]{3})[a-z]*[-. ](\\d{2}|\\d{4})");

  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d{1,3}");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private SpreadsheetForm() {}

  /** Whether digits were lost, so that nobody can have meant it. */
  static boolean isSpoilt(String cell) {
    return SCIENTIFIC.matcher(cell).matches();
  }

  /**
   * Whether a cell may be what a spreadsheet made of a value.
   *
   * @param cell the cell now
   * @param was tells whether a value was in the cell
   */
  static boolean mayBe(String cell, Predicate<String> was) {
    return originals(cell).stream().anyMatch(was);
  }

  private static List<String> originals(String cell) {
    var all = new ArrayList<String>();
    var numeric = NUMERIC_DATE.matcher(cell);
    var month = MONTH.matcher(cell);
    if (numeric.matches()) {
      var parts = List.of(
          Integer.parseInt(numeric.group(1)),
          Integer.parseInt(numeric.group(3)),
          Integer.parseInt(numeric.group(4)));
      dates(parts, all);
    } else if (month.matches()) {
      var number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
      if (number > 0) {
        for (var year : years(Integer.parseInt(month.group(2)))) {
          all.add(String.format(Locale.ROOT, "%04d-%02d", year, number));
        }
      }
    } else if (cell.matches("\\d{1,9}")) {
      // Noughts before a number are lost.
      for (var width = cell.length() + 1; width <= 10; width++) {
        all.add("0".repeat(width - cell.length()) + cell);
      }
    }
    return all;
  }

  /** Days, and the first days of months, in each order that some country writes. */
  private static void dates(List<Integer> parts, List<String> all) {
    for (var order : new int[][] {{2, 1, 0}, {2, 0, 1}, {0, 1, 2}}) {
      for (var year : years(parts.get(order[0]))) {
        try {
          var day = LocalDate.of(year, parts.get(order[1]), parts.get(order[2]));
          all.add(day.toString());
          if (day.getDayOfMonth() == 1) {
            all.add(day.toString().substring(0, 7));
          }
        } catch (DateTimeException none) {
          // Then it is another order.
          continue;
        }
      }
    }
  }

  private static List<Integer> years(int number) {
    return number < 100 ? List.of(1900 + number, 2000 + number) : List.of(number);
  }
}
