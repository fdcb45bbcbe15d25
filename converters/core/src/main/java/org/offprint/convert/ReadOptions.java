package org.offprint.convert;

import java.util.Objects;

/**
 * How an input is read.
 *
 * @param from the name of the syntax or frame to use; empty to tell by the input itself
 * @param encoding the label of the encoding that text is read in, whatever it says itself; empty to tell by the input
 * @param repairs which repairs may be made
 * @param corrections what a person says of every article
 * @param limits what it may take
 */
public record ReadOptions(
    String from, String encoding, Repairs repairs, Corrections corrections, Limits limits) {

  /** Tell by the input, make all repairs, within the standard limits. */
  public static final ReadOptions STANDARD =
      new ReadOptions("", Repairs.ON, Corrections.NONE, Limits.STANDARD);

  /**
   * Refuses null.
   *
   * @throws IllegalArgumentException if nobody knows the encoding
   */
  public ReadOptions {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(repairs, "repairs");
    Objects.requireNonNull(corrections, "corrections");
    Objects.requireNonNull(limits, "limits");
    if (!encoding.isEmpty() && Encodings.named(encoding).isEmpty()) {
      throw new IllegalArgumentException("Unknown encoding '" + encoding
          + "'. Give a label such as utf-8, windows-1251, gb18030 or shift_jis.");
    }
  }

  /**
   * Options for text whose encoding is told by the input.
   *
   * @param from the name of the syntax or frame to use; empty to tell by the input itself
   * @param repairs which repairs may be made
   * @param corrections what a person says of every article
   * @param limits what it may take
   */
  public ReadOptions(String from, Repairs repairs, Corrections corrections, Limits limits) {
    this(from, "", repairs, corrections, limits);
  }

  /**
   * The same under another syntax or frame.
   *
   * @param name its name
   * @return changed copy
   */
  public ReadOptions from(String name) {
    return new ReadOptions(name, encoding, repairs, corrections, limits);
  }

  /**
   * The same with text in another encoding.
   *
   * @param label its label, as the WHATWG Encoding Standard lists them, or another name that Java knows
   * @return changed copy
   * @throws IllegalArgumentException if nobody knows it
   */
  public ReadOptions encoding(String label) {
    return new ReadOptions(from, label, repairs, corrections, limits);
  }

  /**
   * The same with other repairs.
   *
   * @param other the repairs
   * @return changed copy
   */
  public ReadOptions repairs(Repairs other) {
    return new ReadOptions(from, encoding, other, corrections, limits);
  }

  /**
   * The same with other corrections.
   *
   * @param other the corrections
   * @return changed copy
   */
  public ReadOptions corrections(Corrections other) {
    return new ReadOptions(from, encoding, repairs, other, limits);
  }

  /**
   * The same within other limits.
   *
   * @param other the limits
   * @return changed copy
   */
  public ReadOptions limits(Limits other) {
    return new ReadOptions(from, encoding, repairs, corrections, other);
  }
}
