package org.offprint.recognition;

import java.util.function.Consumer;
import org.offprint.convert.Role;

/**
 * Something found in a line of the head.
 *
 * @param role what it is
 * @param rule the rule that found it
 * @param confidence how sure it is, 0 to 1
 * @param place the field it goes to
 * @param start where it begins in the line, its label included
 * @param value where what is kept of it begins
 * @param end where it ends
 * @param fact puts it among the facts
 */
record Hit(
    Role role,
    String rule,
    double confidence,
    String place,
    int start,
    int value,
    int end,
    Consumer<Facts> fact) {

  /** The same, found in a part of a line that begins at an offset. */
  Hit shifted(int by) {
    return new Hit(role, rule, confidence, place, start + by, value + by, end + by, fact);
  }
}
