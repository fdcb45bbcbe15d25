package org.offprint.typeset;

/**
 * What a table cell says of its place.
 *
 * @param scope the cells that a header cell heads; {@link Scope#NONE} for a data cell
 * @param rowSpan rows that it takes, from 1
 * @param columnSpan columns that it takes, from 1
 */
public record Cell(Scope scope, int rowSpan, int columnSpan) {
  /** The cells that a header cell heads (ISO 32000-1, table 349, Scope). */
  public enum Scope {
    /** None: a data cell. */
    NONE,
    /** The rest of its row. */
    ROW,
    /** The rest of its column. */
    COLUMN,
    /** Both. */
    BOTH
  }
}
