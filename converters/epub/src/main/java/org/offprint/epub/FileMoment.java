package org.offprint.epub;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a book was last modified: a fact of the file, so never the date of an article, and never the clock. */
final class FileMoment {

  /** The date of the zip entries too. */
  private static final String FIXED = "1980-02-01T00:00:00Z";

  private FileMoment() {}

  /**
   * The moment when nobody says anything.
   *
   * @param sourceDateEpoch seconds since 1970, as reproducible-builds.org defines the variable
   * @return the moment it means, or a fixed one
   */
  static String standard(Optional<String> sourceDateEpoch) {
    return sourceDateEpoch.map(String::strip).flatMap(FileMoment::seconds).orElse(FIXED);
  }

  private static Optional<String> seconds(String text) {
    try {
      var moment = Instant.ofEpochSecond(Long.parseLong(text)).toString();
      return moment.length() == FIXED.length() ? Optional.of(moment) : Optional.empty();
    } catch (NumberFormatException | DateTimeException noMoment) {
      return Optional.empty();
    }
  }

  /** The form {@code CCYY-MM-DDThh:mm:ssZ}. */
  static String normal(String text) {
    try {
      var moment = OffsetDateTime.parse(text.strip()).toInstant().truncatedTo(ChronoUnit.SECONDS);
      if (moment.toString().length() == FIXED.length()) {
        return moment.toString();
      }
      throw new DateTimeException("The year has more than four digits.");
    } catch (DateTimeException bad) {
      throw new IllegalArgumentException(
          "'" + text + "' is no moment. Give one such as 2019-06-05T12:00:00Z.", bad);
    }
  }
}
