package org.offprint.convert;

import java.util.Objects;

/**
 * How an input is read.
 *
 * @param from the name of the syntax or frame to use; empty to tell by the input itself
 * @param repairs which repairs may be made
 * @param corrections what a person says
 * @param limits what it may take
 */
public record ReadOptions(String from, Repairs repairs, Corrections corrections, Limits limits) {

  /** Tell by the input, make all repairs, within the standard limits. */
  public static final ReadOptions STANDARD =
      new ReadOptions("", Repairs.ON, Corrections.NONE, Limits.STANDARD);

  /** Refuses null. */
  public ReadOptions {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(repairs, "repairs");
    Objects.requireNonNull(corrections, "corrections");
    Objects.requireNonNull(limits, "limits");
  }

  /**
   * The same under another syntax or frame.
   *
   * @param name its name
   * @return changed copy
   */
  public ReadOptions from(String name) {
    return new ReadOptions(name, repairs, corrections, limits);
  }

  /**
   * The same with other repairs.
   *
   * @param other the repairs
   * @return changed copy
   */
  public ReadOptions repairs(Repairs other) {
    return new ReadOptions(from, other, corrections, limits);
  }

  /**
   * The same with other corrections.
   *
   * @param other the corrections
   * @return changed copy
   */
  public ReadOptions corrections(Corrections other) {
    return new ReadOptions(from, repairs, other, limits);
  }

  /**
   * The same within other limits.
   *
   * @param other the limits
   * @return changed copy
   */
  public ReadOptions limits(Limits other) {
    return new ReadOptions(from, repairs, corrections, other);
  }
}
