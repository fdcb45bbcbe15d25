package org.offprint.markdown;

import java.util.List;

/**
 * Tells whether marks around a container would be seen as such (CommonMark 0.31.2, clause 6.2: left- and right-flanking
 * delimiter runs). Parsers differ on what punctuation is beyond ASCII, so a doubtful neighbour counts as the worse of
 * both.
 */
final class Flanks {

  /** What a neighbour of a delimiter is. */
  private enum Side {
    BLANK,
    WORD,
    PUNCTUATION,
    /** A blank to some parsers. */
    MAYBE_BLANK,
    /** Punctuation to some parsers. */
    MAYBE_PUNCTUATION
  }

  private final List<Token> tokens;
  private final Place place;

  Flanks(List<Token> tokens, Place place) {
    this.tokens = tokens;
    this.place = place;
  }

  /** The delimiter for a container, or nothing where its HTML element is needed. */
  String delimiter(int open, int close) {
    var mark = tokens.get(open).mark();
    var before = end(open - 1);
    var first = start(open + 1);
    var last = end(close - 1);
    var after = start(close + 1);
    if (!flanks(before, first) || !flanks(after, last)) {
      return "";
    }
    if (mark != Mark.EMPHASIS || !besideStrong(open) && !besideStrong(close)) {
      return mark.delimiter(false);
    }
    return parts(before) && parts(after) ? mark.delimiter(true) : "";
  }

  /** Whether a delimiter between two neighbours sticks to the inner one. */
  private static boolean flanks(Side outer, Side inner) {
    return switch (inner) {
      case WORD -> true;
      case PUNCTUATION, MAYBE_PUNCTUATION -> parts(outer);
      default -> false;
    };
  }

  private static boolean parts(Side outer) {
    return outer == Side.BLANK || outer == Side.PUNCTUATION;
  }

  private boolean besideStrong(int at) {
    return isStrong(at - 1) || isStrong(at + 1);
  }

  private boolean isStrong(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isMark(Mark.STRONG);
  }

  private Side start(int at) {
    if (at >= tokens.size()) {
      return Side.BLANK;
    }
    var token = tokens.get(at);
    return token.kind() == Token.Kind.TEXT ? side(token.text().codePointAt(0)) : mark(token);
  }

  private Side end(int at) {
    if (at < 0) {
      return Side.BLANK;
    }
    var token = tokens.get(at);
    return token.kind() == Token.Kind.TEXT
        ? side(token.text().codePointBefore(token.text().length()))
        : mark(token);
  }

  private Side mark(Token token) {
    return token.kind() == Token.Kind.BREAK && place == Place.PARAGRAPH
        ? Side.BLANK
        : Side.PUNCTUATION;
  }

  private static Side side(int cp) {
    if (cp < 0x80) {
      return cp == ' ' ? Side.BLANK : isAlphanumeric(cp) ? Side.WORD : Side.PUNCTUATION;
    }
    if (cp == 0xA0) {
      return Side.PUNCTUATION;
    }
    if (Blank.is(cp)) {
      return Side.MAYBE_BLANK;
    }
    switch (Character.getType(cp)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION:
        return cp < 0x10000 ? Side.PUNCTUATION : Side.MAYBE_PUNCTUATION;
      default:
        return Character.isLetterOrDigit(cp) ? Side.WORD : Side.MAYBE_PUNCTUATION;
    }
  }

  private static boolean isAlphanumeric(int cp) {
    return cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z' || cp >= '0' && cp <= '9';
  }
}
