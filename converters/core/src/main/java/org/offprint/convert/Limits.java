package org.offprint.convert;

import java.util.Locale;

/**
 * How much one conversion may take, and whether it is still wanted.
 *
 * @param inputBytes the largest input, in bytes
 * @param depth how deep blocks may nest; what nests deeper is taken as text
 * @param blocks how many blocks an article may have
 * @param cancellation asked between steps whether to go on
 */
public record Limits(long inputBytes, int depth, int blocks, Cancellation cancellation) {

  /** 64 MiB, 50 levels, one million blocks, never cancelled. */
  public static final Limits STANDARD = new Limits(64L << 20, 50, 1_000_000, () -> false);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public Limits {
    if (inputBytes < 1 || depth < 1 || blocks < 1) {
      throw new IllegalArgumentException("Limits are at least 1.");
    }
  }

  /**
   * The same limits under another cancellation.
   *
   * @param other asked whether to go on
   * @return changed copy
   */
  public Limits cancelledBy(Cancellation other) {
    return new Limits(inputBytes, depth, blocks, other);
  }

  /**
   * Stops the conversion if it is no longer wanted.
   *
   * @throws ConversionException.Cancelled if it was cancelled
   */
  public void goOn() {
    if (cancellation.isCancelled()) {
      throw new ConversionException.Cancelled();
    }
  }

  /**
   * Stops the conversion if an input is too large.
   *
   * @param name the name of the input
   * @param bytes its length in bytes
   * @throws ConversionException.LimitExceeded if it is
   */
  public void requireSize(String name, long bytes) {
    if (bytes > inputBytes) {
      throw new ConversionException.LimitExceeded(String.format(
          Locale.ROOT,
          "%s: the input is %d bytes long, over the limit of %d. Raise the limit, or split the file.",
          name,
          bytes,
          inputBytes));
    }
  }

  /** Tells whether a conversion is still wanted; asked from the converting thread. */
  @FunctionalInterface
  public interface Cancellation {
    /**
     * Tells whether to stop.
     *
     * @return whether the conversion is to stop
     */
    boolean isCancelled();
  }
}
