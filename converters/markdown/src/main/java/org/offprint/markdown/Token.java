package org.offprint.markdown;

/**
 * A piece of a paragraph on its way to characters.
 *
 * @param kind what it is
 * @param text its characters; empty for marks and line breaks
 * @param mark which mark opens or closes; any value for other kinds
 * @param pair the number of the container that a mark opens or closes
 */
record Token(Kind kind, String text, Mark mark, int pair) {

  /** What a token is. */
  enum Kind {
    /** Characters that have to be escaped. */
    TEXT,
    /** Characters that are written as they are; they begin and end with ASCII punctuation. */
    RAW,
    /** A footnote call, written as it is. */
    NOTE,
    OPEN,
    CLOSE,
    BREAK
  }

  static Token text(String text) {
    return new Token(Kind.TEXT, text, Mark.EMPHASIS, -1);
  }

  static Token raw(String text) {
    return new Token(Kind.RAW, text, Mark.EMPHASIS, -1);
  }

  boolean isMark(Mark other) {
    return (kind == Kind.OPEN || kind == Kind.CLOSE) && mark == other;
  }
}
