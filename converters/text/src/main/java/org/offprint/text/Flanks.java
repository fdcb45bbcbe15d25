package org.offprint.text;

/**
 * Whether a run of stars or underscores can begin or end marked text.
 *
 * <p>Stricter than CommonMark clause 6.2: inside a word a mark is a character ("f**k", "2*3*4", "snake_case"), except
 * next to scripts that write no blanks.
 *
 * @param canOpen whether marked text can begin after it
 * @param canClose whether marked text can end before it
 */
record Flanks(boolean canOpen, boolean canClose) {

  private static final Flanks NONE = new Flanks(false, false);

  static Flanks of(String text, int from, int end) {
    if (end - from > 3) {
      return NONE;
    }
    var before = from == 0 ? ' ' : text.codePointBefore(from);
    var after = end == text.length() ? ' ' : text.codePointAt(end);
    var left = Characters.isWordPart(before);
    var right = Characters.isWordPart(after);
    if (left && right) {
      return NONE;
    }
    var low = text.charAt(from) == '_';
    return new Flanks(
        !isBlank(after) && !left && !(low && isNameMark(before)),
        !isBlank(before) && !right && !(low && isNameMark(after) && goesOn(text, end + 1)));
  }

  /** What stands inside the names of files and accounts: "__init__.py", "@_ann_". */
  private static boolean isNameMark(int cp) {
    return "./\\@=#&~".indexOf(cp) >= 0;
  }

  private static boolean goesOn(String text, int from) {
    return from < text.length() && Characters.isWordPart(text.codePointAt(from));
  }

  private static boolean isBlank(int cp) {
    return cp <= 0xFFFF && Characters.isBlank((char) cp);
  }
}
