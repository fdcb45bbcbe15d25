package org.offprint.convert;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The first bytes of an input and its name: enough to tell what it is. */
public final class Sample {

  /** The most bytes that a sample holds. */
  public static final int LENGTH = 16_384;

  private final String name;
  private final byte[] bytes;
  private final boolean whole;

  private Sample(String name, byte[] bytes, boolean whole) {
    this.name = name;
    this.bytes = bytes;
    this.whole = whole;
  }

  /**
   * Takes a sample.
   *
   * @param name the name of the input
   * @param content its bytes, or as many of its first bytes as are at hand
   * @return the sample
   */
  public static Sample of(String name, byte[] content) {
    var whole = content.length <= LENGTH;
    return new Sample(name, whole ? content : Arrays.copyOf(content, LENGTH), whole);
  }

  /**
   * The name of the input.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The suffix of the name.
   *
   * @return lower case, without the dot; empty where there is none
   */
  public String suffix() {
    var dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The first bytes.
   *
   * @return at most {@link #LENGTH} bytes; do not change them
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Tells whether the sample is the whole input.
   *
   * @return whether nothing was cut off
   */
  public boolean whole() {
    return whole;
  }

  /**
   * The first bytes as text, each byte one character (ISO 8859-1): enough to look for ASCII markers.
   *
   * @return the text
   */
  public String ascii() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
