package org.offprint.typeset;

/** Marks that are no part of the logical text (ISO 32000-1, 14.8.2.2). */
public enum Artifact implements Owner {
  /** The running head. */
  HEADER,
  /** The page foot. */
  FOOTER,
  /** Rules, bars and other marks of the layout. */
  LAYOUT,
  /** Text said once and shown again, such as the header rows of a table on its further pages. */
  REPEATED
}
