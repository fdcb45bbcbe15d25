package org.offprint.convert;

/**
 * How well an input fits a syntax, and why.
 *
 * @param strength how well it fits
 * @param reason why, as a person would say it: "the name ends in .txt"
 */
public record Match(Strength strength, String reason) {

  /** It does not fit. */
  public static final Match NONE = new Match(Strength.NONE, "");

  /** How well an input fits; the strongest wins, the first by name among equals. */
  public enum Strength {
    /** It is something else. */
    NONE,
    /** It can be read so, if nothing else fits. */
    FALLBACK,
    /** Its name or look says so. */
    LIKELY,
    /** A marker says so. */
    SURE
  }
}
