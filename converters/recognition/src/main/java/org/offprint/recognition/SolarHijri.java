package org.offprint.recognition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Solar Hijri calendar of Iran, by the arithmetic rule of 33-year cycles, which agrees with the observed calendar
 * for the years 1206 to 1498 (1827 to 2119).
 */
final class SolarHijri {

  /** 1 Farvardin 1206. */
  private static final LocalDate FIRST = LocalDate.of(1827, 3, 22);

  private static final int FIRST_YEAR = 1206;
  private static final int LAST_YEAR = 1498;

  private SolarHijri() {}

  /** The day of the Gregorian calendar; nothing for a day that does not exist, or a year beyond the rule. */
  static Optional<LocalDate> toGregorian(int year, int month, int day) {
    if (year < FIRST_YEAR
        || year > LAST_YEAR
        || month < 1
        || month > 12
        || day < 1
        || day > length(year, month)) {
      return Optional.empty();
    }
    var days = day - 1L;
    for (var y = FIRST_YEAR; y < year; y++) {
      days += isLeap(y) ? 366 : 365;
    }
    for (var m = 1; m < month; m++) {
      days += length(year, m);
    }
    return Optional.of(FIRST.plusDays(days));
  }

  private static int length(int year, int month) {
    if (month <= 6) {
      return 31;
    }
    return month < 12 || isLeap(year) ? 30 : 29;
  }

  private static boolean isLeap(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }
}
