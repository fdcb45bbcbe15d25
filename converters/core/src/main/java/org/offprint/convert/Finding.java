package org.offprint.convert;

import java.util.Objects;

/**
 * A doubt about an input or an output, with its place and what to do about it. Findings never stop a conversion.
 *
 * @param code the kind of doubt; each has a section in {@code docs/findings.md}
 * @param line the line of the input, from 1; 0 where there is none
 * @param column the column in UTF-16 units, from 1; 0 where there is none
 * @param message what was found, one sentence
 * @param hint what to do, one sentence; may be empty
 */
public record Finding(Code code, int line, int column, String message, String hint) {

  /** Refuses null. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
  }

  /**
   * A finding without a place.
   *
   * @param code the kind of doubt
   * @param message what was found
   * @return the finding, with the usual hint of its kind
   */
  public static Finding of(Code code, String message) {
    return new Finding(code, 0, 0, message, code.hint());
  }

  /**
   * A finding at a line.
   *
   * @param code the kind of doubt
   * @param line the line, from 1
   * @param message what was found
   * @return the finding, with the usual hint of its kind
   */
  public static Finding at(Code code, int line, String message) {
    return new Finding(code, line, 0, message, code.hint());
  }

  /**
   * A kind of doubt.
   *
   * @param id such as {@code OFP-R012}; the letter is D for decoding, R for reading, W for writing, X for plug-ins
   * @param severity how much it matters
   * @param hint what to do, as a rule; may be empty
   */
  public record Code(String id, Severity severity, String hint) {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the id is not {@code OFP-}, a capital letter and three digits
     */
    public Code {
      if (id.length() != 8
          || !id.startsWith("OFP-")
          || id.charAt(4) < 'A'
          || id.charAt(4) > 'Z'
          || !id.substring(5).chars().allMatch(c -> c >= '0' && c <= '9')) {
        throw new IllegalArgumentException("Not a code of the form OFP-R012: " + id);
      }
    }
  }
}
