package org.offprint.markdown;

/** Where running text stands; it decides what begins a line and how a line break is written. */
enum Place {
  /** In a paragraph. */
  PARAGRAPH,
  /** In the one line of a heading. */
  HEADING,
  /** In a cell of a table, within one line. */
  CELL,
  /** In the alternative text of a picture. */
  ALTERNATIVE
}
