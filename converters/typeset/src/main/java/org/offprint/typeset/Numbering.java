package org.offprint.typeset;

/** How the items of a list are marked (ISO 32000-1, table 347, ListNumbering). */
public enum Numbering {
  /** Not at all. */
  NONE,
  /** By a bullet. */
  DISC,
  /** By Arabic numbers. */
  DECIMAL
}
