package org.offprint.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.offprint.article.Words;

/**
 * The words of a decoded input that are neither in the article nor named by its ledger as moved, dropped or changed.
 * There are none, ever; tests say so.
 *
 * <p>A row that was dropped names all its words; a change names the words before it and brings in those after it. A row
 * that was moved names none: its words have to stand in a field of the article.
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
    var named = new ArrayList<String>();
    var added = new ArrayList<String>();
    var found = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var reading : readings) {
      found.addAll(Tokens.of(reading.article(), reading.source()));
      for (var row : reading.ledger().rows()) {
        // Articles of one file share the rows of what stands before them all.
        if (seen.add(row.id())) {
          name(row, named, added);
        }
      }
    }
    var expected = Tokens.minus(Tokens.of(Words.of(draft.text())), named);
    // What a change put in stands in the article without having stood in the input.
    return Tokens.minus(expected, Tokens.minus(found, added));
  }

  private static void name(Ledger.Row row, List<String> named, List<String> added) {
    if (row.fates().equals(List.of(Ledger.Fate.DROPPED))) {
      named.addAll(Tokens.of(Words.of(row.text())));
      return;
    }
    for (var change : row.changes()) {
      named.addAll(Tokens.of(Words.of(change.before())));
      added.addAll(Tokens.of(Words.of(change.after())));
    }
  }
}
