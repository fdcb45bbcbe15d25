package org.offprint.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Optional;

/** Days of the Gregorian calendar from the years of other ones; impossible days, and years in which nothing was printed, are none. */
final class Calendars {

  /** No newspaper is older. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2199;
  private static final int FIRST_BUDDHIST = 2143;
  private static final int LAST_BUDDHIST = 2742;

  private Calendars() {}

  /** Whether something can have been printed in a year of the common era. */
  static boolean isPrintable(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  static Optional<LocalDate> gregorian(int year, int month, int day) {
    return isPrintable(year) ? day(() -> LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** Thai dates count from the death of the Buddha. */
  static boolean isBuddhist(int year) {
    return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST;
  }

  static Optional<LocalDate> buddhist(int year, int month, int day) {
    return day(() -> LocalDate.from(ThaiBuddhistDate.of(year, month, day)));
  }

  /** A year of a Japanese era, counted from Meiji, 1; the day must lie in the era. */
  static Optional<LocalDate> japanese(int era, int year, int month, int day) {
    return day(() -> LocalDate.from(
        JapaneseDate.of(JapaneseEra.of(era - 1 + JapaneseEra.MEIJI.getValue()), year, month, day)));
  }

  /** A year of the Republic of China. */
  static Optional<LocalDate> minguo(int year, int month, int day) {
    return day(() -> LocalDate.from(MinguoDate.of(year, month, day)));
  }

  /** Makes a day that may be impossible. */
  private interface Maker {
    LocalDate make();
  }

  private static Optional<LocalDate> day(Maker maker) {
    try {
      return Optional.of(maker.make()).filter(day -> isPrintable(day.getYear()));
    } catch (DateTimeException | IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }
}
