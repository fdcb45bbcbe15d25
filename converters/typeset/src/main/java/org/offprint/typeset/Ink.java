package org.offprint.typeset;

/**
 * An sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Ink(int red, int green, int blue) {
  /** Checks the range of each part. */
  public Ink {
    if (((red | green | blue) & ~0xFF) != 0) {
      throw new IllegalArgumentException("colour parts are 0 to 255");
    }
  }

  /** The colour of {@code 0xRRGGBB}. */
  public static Ink of(int rgb) {
    return new Ink(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** Whether all three parts are equal. */
  public boolean isGrey() {
    return red == green && green == blue;
  }
}
