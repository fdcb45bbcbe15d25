package org.offprint.article;

/**
 * A name of the article in some register.
 *
 * @param scheme the register as the archive calls it, such as {@code DOI}, {@code Factiva AN} or {@code ProQuest}
 * @param value the name in it, as printed
 */
public record Identifier(Words scheme, Words value) {
  /**
   * Refuses blanks.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public Identifier {
    if (scheme.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("An identifier needs a scheme and a value.");
    }
  }
}
