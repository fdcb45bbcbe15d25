package org.offprint.typeset.line;

/** Says where words of a language may be parted. */
public interface Hyphenator {
  /**
   * Where a word may be parted.
   *
   * @param word letters only
   * @return the indices of characters that a part may start with, ascending
   */
  int[] points(String word);

  /** Whether words that start with a capital are parted too. */
  boolean partsCapitalised();
}
