package org.offprint.typeset;

/**
 * A sheet size.
 *
 * @param name the usual name, in lower case, such as {@code a4}
 * @param width in points
 * @param height in points
 */
public record Paper(String name, double width, double height) {
  /** ISO 216 A4, 210 by 297 millimetres. */
  public static final Paper A4 = new Paper("a4", 595.276, 841.89);

  /** ANSI A, 8.5 by 11 inches. */
  public static final Paper LETTER = new Paper("letter", 612, 792);

  /** Checks that both sides are positive. */
  public Paper {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "a sheet needs two positive sides: " + width + " x " + height);
    }
  }
}
