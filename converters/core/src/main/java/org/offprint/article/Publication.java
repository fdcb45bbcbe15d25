package org.offprint.article;

import java.util.Objects;

/**
 * The newspaper, magazine or site that published the article.
 *
 * @param name its name
 * @param basis how the name is known
 */
public record Publication(Words name, Basis basis) {

  /**
   * Refuses a blank name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Publication {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A publication needs a name.");
    }
    Objects.requireNonNull(basis, "basis");
  }

  /** How a fact is known. */
  public enum Basis {
    /** It stands in the archived article. */
    PRINTED,
    /** It follows from another fact, such as the host of the address. */
    DERIVED,
    /** A person gave it. */
    GIVEN
  }
}
