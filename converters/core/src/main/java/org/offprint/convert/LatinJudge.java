package org.offprint.convert;

/** Whether signs beyond ASCII that are no letters stand where they belong. */
final class LatinJudge {

  /** Signs that no text holds, or next to none. */
  private static final String UNUSUAL = "ˆ˜ƒ¤¦¨¬¯¸¶";

  /** Signs that only stand before something. */
  private static final String OPENING = "„‚¡¿";

  /** Signs that stand within words too. */
  private static final String INNER = "’·—";

  private LatinJudge() {}

  /** Whether a sign can stand between its neighbours. */
  static boolean symbolFits(char before, char c, char after) {
    if (UNUSUAL.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 && isSpace(after)) {
      return false;
    }
    return INNER.indexOf(c) >= 0 || !(Character.isLetter(before) && Character.isLetter(after));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == ' ';
  }
}
