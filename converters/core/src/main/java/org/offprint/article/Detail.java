package org.offprint.article;

/**
 * A printed label and value that the model has no field for, such as "Length: 512 words".
 *
 * @param label the label as printed, without its colon
 * @param value the value as printed
 */
public record Detail(Words label, Words value) {
  /**
   * Refuses a blank label.
   *
   * @throws IllegalArgumentException if the label is blank
   */
  public Detail {
    if (label.isBlank()) {
      throw new IllegalArgumentException("A detail needs a label.");
    }
  }
}
