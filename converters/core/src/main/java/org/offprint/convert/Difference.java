package org.offprint.convert;

/**
 * One thing in which an output does not say what the article says.
 *
 * @param kind what differs
 * @param block the id of the block, such as {@code b7}, or the name of a field, such as {@code byline}
 * @param expected what the article says there: the first differing words, an address, a level
 * @param seen what the output shows there; empty where it shows nothing
 */
public record Difference(Kind kind, String block, String expected, String seen) {

  /** What differs. */
  public enum Kind {
    /** Other words, or in another block or order. */
    WORDS("words"),
    /** A link that leads elsewhere, or is missing, or is too much. */
    LINK("link"),
    /** A heading of another level, or no heading. */
    HEADING("heading"),
    /** An item of a list that is none, or has another marker or depth. */
    ITEM("list item"),
    /** A cell of a table that is none, or heads something it should not. */
    CELL("table cell");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /**
     * For people.
     *
     * @return one or two words
     */
    public String word() {
      return word;
    }
  }

  @Override
  public String toString() {
    return block + ": " + kind.word() + ": the article has " + quoted(expected) + ", the output "
        + quoted(seen);
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "nothing more" : "\"" + text + "\"";
  }
}
