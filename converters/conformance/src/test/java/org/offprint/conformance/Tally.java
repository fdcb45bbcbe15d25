package org.offprint.conformance;

import java.util.Locale;

/** How many values of a field are right, missing, wrong, and invented: there although the file shows none. */
final class Tally {

  private int right;
  private int missing;
  private int wrong;
  private int invented;

  /** Counts one value; says whether it is right. */
  boolean add(String found, String key) {
    if (found.equals(key)) {
      right++;
    } else if (key.isEmpty()) {
      invented++;
    } else if (found.isEmpty()) {
      missing++;
    } else {
      wrong++;
    }
    return found.equals(key);
  }

  int all() {
    return right + missing + wrong + invented;
  }

  double rightShare() {
    return all() == 0 ? 1 : (double) right / all();
  }

  double inventedShare() {
    return all() == 0 ? 0 : (double) invented / all();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%3d of %3d right (%5.1f %%), %2d missing, %2d wrong, %2d invented",
        right,
        all(),
        100 * rightShare(),
        missing,
        wrong,
        invented);
  }
}
