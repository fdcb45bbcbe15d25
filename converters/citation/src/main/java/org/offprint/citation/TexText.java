package org.offprint.citation;

/** Text as it stands between the braces of a BibTeX field. */
final class TexText {

  private final String text;
  private final boolean balanced;

  private TexText(String text) {
    this.text = text;
    this.balanced = isBalanced(text);
  }

  /** The text with what TeX would take as a command escaped. */
  static String of(String text) {
    return new TexText(text).range(0, text.length());
  }

  /** A name: a person's as {@code von Family, Jr, Given}, anything else in braces as one piece. */
  static String name(Cited.Name name) {
    if (name.person().isEmpty()) {
      return "{" + of(name.text()) + "}";
    }
    var person = name.person().get();
    var family =
        person.particle().isEmpty() ? person.family() : person.particle() + " " + person.family();
    var suffix = person.suffix().isEmpty() ? "" : person.suffix() + ", ";
    return of(family) + ", " + of(suffix + person.given());
  }

  /**
   * A title. Styles may put it in lower case, so words that keep their capitals stand in braces: those with a capital
   * inside or at their beginning in mid-sentence, and a small one that opens a
   * sentence. Of a title in title case nobody can tell which words are names, so it
   * is put in braces as a whole.
   */
  static String title(String text) {
    return isTitleCase(text) ? "{" + of(text) + "}" : new TexText(text).title();
  }

  private String title() {
    var out = new StringBuilder();
    var opens = true;
    for (var start = 0; start < text.length(); ) {
      var end = wordEnd(start);
      var word = text.substring(start, end);
      var unusual = opens != beginsWithCapital(word);
      var guarded = innerCapital(word) || unusual && hasLetter(word);
      out.append(guarded ? "{" : "").append(range(start, end)).append(guarded ? "}" : "");
      opens =
          opens && word.codePoints().noneMatch(Character::isLetterOrDigit) || endsSentence(word);
      for (start = end; start < text.length() && text.charAt(start) == ' '; start++) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private int wordEnd(int start) {
    var end = text.indexOf(' ', start);
    return end < 0 ? text.length() : end;
  }

  private static boolean endsSentence(String word) {
    return !word.isEmpty() && ".?!:".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static boolean isTitleCase(String text) {
    var words = 0;
    var capitals = 0;
    for (var word : text.split(" ")) {
      if (word.length() > 3 && word.codePoints().anyMatch(Character::isLetter)) {
        words++;
        capitals += beginsWithCapital(word) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 3 > words * 2;
  }

  private static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean beginsWithCapital(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(Character::isUpperCase);
  }

  private static boolean innerCapital(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .skip(1)
        .anyMatch(Character::isUpperCase);
  }

  private String range(int start, int end) {
    var out = new StringBuilder();
    for (var i = start; i < end; i++) {
      var c = text.charAt(i);
      if (i > start && isLigature(text.charAt(i - 1), c)) {
        out.append("{}");
      }
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
        // BibTeX counts an escaped brace like any other, so only pairs may stand for themselves.
        case '{' -> out.append(balanced ? "\\{" : "\\textbraceleft{}");
        case '}' -> out.append(balanced ? "\\}" : "\\textbraceright{}");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** What TeX would draw as one sign: dashes, quotation marks, signs turned upside down. */
  private static boolean isLigature(char before, char c) {
    return c == before && "-`',".indexOf(c) >= 0 || c == '`' && (before == '!' || before == '?');
  }

  /** Whether each word holds whole pairs of braces, since words get braces of their own. */
  private static boolean isBalanced(String text) {
    var open = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open < 0 || open > 0 && c == ' ') {
        return false;
      }
    }
    return open == 0;
  }
}
