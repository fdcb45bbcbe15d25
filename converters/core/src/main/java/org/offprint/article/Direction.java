package org.offprint.article;

/** The base direction of a text (UAX #9, clause 3.3.1). */
public enum Direction {
  /** Left to right. */
  LTR,
  /** Right to left. */
  RTL
}
