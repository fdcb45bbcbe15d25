package org.offprint.typeset;

import java.util.List;

/**
 * One side of a sheet.
 *
 * @param number from 1
 * @param label what the page calls itself, such as {@code 2}
 * @param marks what is drawn, in reading order
 */
public record Page(int number, String label, List<Mark> marks) {
  /** Copies the list. */
  public Page {
    marks = List.copyOf(marks);
  }
}
