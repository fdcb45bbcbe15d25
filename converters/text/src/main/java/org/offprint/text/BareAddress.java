package org.offprint.text;

/** Finds where a web address ends that stands in running text without brackets. */
final class BareAddress {

  private static final String STOPS = "<>\"`“”„«»‘’。，、；：！？）】》」』〉…|\\";
  private static final String TRAILING = ".,;:!?'*~";

  private BareAddress() {}

  /**
   * Tells how long the scheme of an address is.
   *
   * @param text the text
   * @param at an index
   * @return 7 or 8 if {@code http://} or {@code https://} begins there and more follows, else 0
   */
  static int scheme(String text, int at) {
    var length = text.regionMatches(true, at, "https://", 0, 8)
        ? 8
        : text.regionMatches(true, at, "http://", 0, 7) ? 7 : 0;
    var next = at + length;
    return length > 0 && next < text.length() && Character.isLetterOrDigit(text.codePointAt(next))
        ? length
        : 0;
  }

  /**
   * Finds its end: before white space, quotes and the punctuation of scripts that write no blank after it, and before
   * marks that end a sentence or close a bracket from before it.
   *
   * @param text the text
   * @param from where the address begins
   * @return the index after its last character
   */
  static int end(String text, int from) {
    var end = from + scheme(text, from);
    while (end < text.length() && goesOn(text, end)) {
      end += isEscape(text, end) ? 2 : 1;
    }
    return trimmed(text, from, end);
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && Characters.isAsciiPunctuation(text.charAt(at + 1))
        && text.charAt(at + 1) != '\\';
  }

  private static boolean goesOn(String text, int at) {
    var c = text.charAt(at);
    if (c <= ' ' || Characters.isBlank(c)) {
      return false;
    }
    if (c == '\\') {
      return isEscape(text, at);
    }
    if (STOPS.indexOf(c) >= 0) {
      return false;
    }
    // Scripts without blanks between words run on after an address; inside one they follow a mark
    // such as a slash.
    var before = text.charAt(at - 1);
    return c < 0x80
        || !Characters.isUnspaced(c)
        || !(Characters.isAsciiLetter(before) || Characters.isAsciiDigit(before));
  }

  private static int trimmed(String text, int from, int end) {
    var open = unclosed(text, from, end);
    var to = end;
    while (to > from) {
      var c = text.charAt(to - 1);
      if (TRAILING.indexOf(c) >= 0 || c == '_' && from > 0 && text.charAt(from - 1) == '_') {
        to--;
        continue;
      }
      var closer = ")]}".indexOf(c);
      if (closer < 0 || open[closer] >= 0) {
        break;
      }
      open[closer]++;
      to--;
    }
    return to;
  }

  /** For each kind of bracket how many more are opened than closed. */
  private static int[] unclosed(String text, int from, int end) {
    var open = new int[3];
    for (var i = from; i < end; i++) {
      var opener = "([{".indexOf(text.charAt(i));
      var closer = ")]}".indexOf(text.charAt(i));
      if (opener >= 0) {
        open[opener]++;
      } else if (closer >= 0) {
        open[closer]--;
      }
    }
    return open;
  }
}
