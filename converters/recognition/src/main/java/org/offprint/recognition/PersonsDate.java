package org.offprint.recognition;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;

/** A date as a person gives it: in its ISO form, or in any form that is read in archives. */
final class PersonsDate {

  private PersonsDate() {}

  static Printed<Moment> read(String value, Optional<Language> language) {
    try {
      return Printed.of(value, Moment.parse(value));
    } catch (DateTimeException | IllegalArgumentException otherForm) {
      var readings = new DateReader(language)
          .labelled(value)
          .map(DateReader.Found::readings)
          .orElse(List.of());
      return new Printed<>(Words.of(value), readings);
    }
  }
}
