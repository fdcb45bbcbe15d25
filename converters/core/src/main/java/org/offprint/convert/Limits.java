package org.offprint.convert;

import java.util.Locale;

/**
 * How much one conversion may take, and whether it is still wanted.
 *
 * @param inputBytes the largest input, in bytes
 * @param depth how deep blocks may nest; what nests deeper is taken as text
 * @param blocks how many blocks an article may have
 * @param cancellation asked between steps whether to go on
 * @param unpacking what a file that holds other files may take
 */
public record Limits(
    long inputBytes, int depth, int blocks, Cancellation cancellation, Unpacking unpacking) {

  /** 64 MiB, 50 levels, one million blocks, never cancelled, and the standard of {@link Unpacking}. */
  public static final Limits STANDARD = new Limits(64L << 20, 50, 1_000_000, () -> false);

  /**
   * Limits with the standard of {@link Unpacking}.
   *
   * @param inputBytes the largest input, in bytes
   * @param depth how deep blocks may nest
   * @param blocks how many blocks an article may have
   * @param cancellation asked between steps whether to go on
   */
  public Limits(long inputBytes, int depth, int blocks, Cancellation cancellation) {
    this(inputBytes, depth, blocks, cancellation, Unpacking.STANDARD);
  }

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
    return new Limits(inputBytes, depth, blocks, other, unpacking);
  }

  /**
   * The same limits with others for files that hold files.
   *
   * @param other what such a file may take
   * @return changed copy
   */
  public Limits unpacking(Unpacking other) {
    return new Limits(inputBytes, depth, blocks, cancellation, other);
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

  /**
   * Stops the conversion if an article has too many blocks.
   *
   * @param name the name of the input
   * @param count how many it has
   * @throws ConversionException.LimitExceeded if there are more than {@link #blocks()}
   */
  public void requireBlocks(String name, int count) {
    if (count > blocks) {
      throw new ConversionException.LimitExceeded(String.format(
          Locale.ROOT,
          "%s: the input has %d blocks, over the limit of %d. Raise the limit, or split the file.",
          name,
          count,
          blocks));
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

  /**
   * What a file that holds other files may take; the limit of an input goes for each file inside.
   *
   * @param members how many files it may hold
   * @param bytes how many bytes they may unpack to, in all
   * @param ratio how many bytes one byte may unpack to, in a file of more than a mebibyte
   * @param depth how many such files may be around an article, one in the other
   */
  public record Unpacking(int members, long bytes, int ratio, int depth) {

    /** One million files, 64 GiB, 1 to 250, and one container in another. */
    public static final Unpacking STANDARD = new Unpacking(1_000_000, 64L << 30, 250, 2);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public Unpacking {
      if (members < 1 || bytes < 1 || ratio < 1 || depth < 1) {
        throw new IllegalArgumentException("Limits are at least 1.");
      }
    }
  }
}
