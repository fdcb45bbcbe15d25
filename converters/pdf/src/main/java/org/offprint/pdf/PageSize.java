package org.offprint.pdf;

import org.offprint.typeset.Paper;

/** The sheets that people print on. */
public enum PageSize {
  /** ISO 216 A4, 210 by 297 millimetres. */
  A4,
  /** ANSI A, 8.5 by 11 inches. */
  LETTER;

  Paper paper() {
    return this == A4 ? Paper.A4 : Paper.LETTER;
  }
}
