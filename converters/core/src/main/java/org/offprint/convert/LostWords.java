package org.offprint.convert;

import java.util.List;

/**
 * The words of a decoded input that are neither in the article nor named by its ledger as moved, dropped or changed.
 * There are none, ever; tests say so.
 */
public final class LostWords {

  private LostWords() {}

  /**
   * Counts what is lost.
   *
   * @param draft the draft, with the decoded input
   * @param readings every article that was read from it
   * @return the lost words in order, each as often as it is lost; empty if nothing is
   */
  public static List<String> of(Draft draft, List<Reading> readings) {
    throw new UnsupportedOperationException(draft.syntax() + readings.size());
  }
}
