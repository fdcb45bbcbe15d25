package org.offprint.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** A point in time with the precision that was printed (ISO 8601-1 clause 5.2; EDTF level 0). */
public sealed interface Moment {

  /**
   * The ISO 8601 form, as precise as the moment is.
   *
   * @return such as {@code 2019}, {@code 2019-06}, {@code 2019-06-05} or {@code 2019-06-05T14:30:00+03:00}
   */
  String iso();

  /**
   * A year.
   *
   * @param year the year of the Gregorian calendar, 1 to 9999
   */
  record Year(int year) implements Moment {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is not 1 to 9999
     */
    public Year {
      requireYear(year);
    }

    @Override
    public String iso() {
      return String.format(Locale.ROOT, "%04d", year);
    }
  }

  /**
   * A month of a year.
   *
   * @param month the month
   */
  record Month(YearMonth month) implements Moment {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public Month {
      requireYear(month.getYear());
    }

    @Override
    public String iso() {
      return month.toString();
    }
  }

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Moment {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public Day {
      requireYear(date.getYear());
    }

    @Override
    public String iso() {
      return date.toString();
    }
  }

  /**
   * A time of a day in a zone.
   *
   * @param time the time with its offset from UTC, to the second
   */
  record Instant(OffsetDateTime time) implements Moment {
    /**
     * Cuts off fractions of a second.
     *
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public Instant {
      requireYear(time.getYear());
      time = Objects.requireNonNull(time).withNano(0);
    }

    @Override
    public String iso() {
      return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
  }

  /**
   * Reads an ISO 8601 form as {@link #iso} writes it.
   *
   * @param iso the text
   * @return the moment
   * @throws java.time.DateTimeException if it is no such form
   */
  static Moment parse(String iso) {
    if (iso.length() == 4) {
      return new Year(java.time.Year.parse(iso).getValue());
    } else if (iso.length() == 7) {
      return new Month(YearMonth.parse(iso));
    } else if (iso.length() == 10) {
      return new Day(LocalDate.parse(iso));
    }
    return new Instant(OffsetDateTime.parse(iso));
  }

  private static void requireYear(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("A year of 1 to 9999 is needed, not " + year + ".");
    }
  }
}
