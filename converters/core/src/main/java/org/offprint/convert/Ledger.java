package org.offprint.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What became of each input block.
 *
 * @param frame the frame that fitted
 * @param reason why it fitted
 * @param rows one row for each input block and each field outside the text, in order
 */
public record Ledger(String frame, String reason, List<Row> rows) {

  /** The ledger of an article that was not read. */
  public static final Ledger NONE = new Ledger("", "", List.of());

  /** Keeps its own copy. */
  public Ledger {
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(reason, "reason");
    rows = List.copyOf(rows);
  }

  /**
   * One input block and what became of it.
   *
   * @param id {@code i7} for a block, {@code f0} for a field outside the text
   * @param firstLine its first line, from 1
   * @param lastLine its last line
   * @param text its characters as archived
   * @param role what it is
   * @param rule the name of the rule that said so
   * @param confidence 0 to 1
   * @param fates what happened to it, at least one
   * @param places where its words are now: body block ids, or field names
   * @param changes words that were taken out or put in
   */
  public record Row(
      String id,
      int firstLine,
      int lastLine,
      String text,
      Role role,
      String rule,
      double confidence,
      List<Fate> fates,
      List<String> places,
      List<Change> changes) {
    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if it has no fate, or the confidence is not 0 to 1
     */
    public Row {
      Objects.requireNonNull(role, "role");
      fates = List.copyOf(fates);
      places = List.copyOf(places);
      changes = List.copyOf(changes);
      if (fates.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "A row of the ledger needs a fate and a confidence of 0 to 1.");
      }
    }

    /**
     * The same row with words that were changed later.
     *
     * @param more further changes
     * @return a row with the changes so far and these
     */
    public Row changed(List<Change> more) {
      var all = new ArrayList<>(changes);
      all.addAll(more);
      return new Row(id, firstLine, lastLine, text, role, rule, confidence, fates, places, all);
    }
  }

  /** What happened to an input block. */
  public enum Fate {
    /** It stands in the body. */
    KEPT,
    /** It was joined with the block before it. */
    JOINED,
    /** Escapes that were doubled were taken off. */
    UNESCAPED,
    /** Its characters were repaired in another way. */
    REPAIRED,
    /** It is now a field, such as the byline. */
    MOVED,
    /** It was taken out. */
    DROPPED
  }

  /**
   * A change of words.
   *
   * @param reason the name of the repair or rule
   * @param before the words as archived; empty if words were put in
   * @param after the words now; empty if they were taken out
   */
  public record Change(String reason, String before, String after) {}

  /**
   * The names of all repairs and drops that took place, as often as they did, in order.
   *
   * @return the reasons of the changes and the rules of dropped rows
   */
  public List<String> repairs() {
    return rows.stream()
        .flatMap(row -> row.changes().stream())
        .map(Change::reason)
        .toList();
  }
}
