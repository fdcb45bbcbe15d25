package org.offprint.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was printed, and what it means. No reading means that the meaning is unknown, two or more that it is ambiguous.
 *
 * @param printed the text as archived, without a label
 * @param readings what it may mean, the likeliest first
 * @param <T> the meaning
 */
public record Printed<T>(Words printed, List<T> readings) {

  /** Keeps its own copy of the list. */
  public Printed {
    Objects.requireNonNull(printed, "printed");
    readings = List.copyOf(readings);
  }

  /**
   * A text with one meaning.
   *
   * @param printed the text as archived
   * @param reading what it means
   * @param <T> the meaning
   * @return both
   */
  public static <T> Printed<T> of(CharSequence printed, T reading) {
    return new Printed<>(Words.of(printed), List.of(reading));
  }

  /**
   * The meaning, where there is just one.
   *
   * @return the only reading, or nothing
   */
  public Optional<T> reading() {
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }
}
