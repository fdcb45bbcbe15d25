package org.offprint.markdown;

import java.util.Locale;

/**
 * Escapes plain characters so that no dialect sees a mark in them, and as few as possible.
 *
 * <p>The rules answer to CommonMark 0.31.2, to GFM (tables, strikethrough, bare addresses), and to what Pandoc, MathJax
 * and Obsidian do with {@code $}, {@code ^}, {@code ==} and {@code %%}. An address in text is broken with a backslash
 * before its colon or dot, since the links that GFM makes by itself swallow backslashes further on.
 */
final class Escaper {

  private static final String ALWAYS = "\\`*[]<~$|^";
  private static final String AT_LINE_START = "#>+-:=@";

  private final StringBuilder out;
  private final Place place;
  private final Profile profile;

  Escaper(StringBuilder out, Place place, Profile profile) {
    this.out = out;
    this.place = place;
    this.profile = profile;
  }

  /**
   * Writes characters.
   *
   * @param text the characters, without line ends
   * @param first whether a line begins with them
   * @param last whether a line ends with them
   * @param afterNote whether a footnote call stands directly before them
   */
  void write(String text, boolean first, boolean last, boolean afterNote) {
    var from = first ? blanksAtStart(text) : 0;
    var to = last ? blanksAtEnd(text, from) : text.length();
    var number = first ? numberLength(text, from) : -1;
    var closing = last && place == Place.HEADING ? hashesAtEnd(text) : text.length();
    for (var i = 0; i < text.length(); ) {
      var cp = text.codePointAt(i);
      if (i < from || i >= to || isControl(cp)) {
        reference(cp);
      } else if (cp == '\u00A0') {
        out.append("&nbsp;");
      } else if (cp == '{' && isTemplate(text, i)) {
        reference(cp);
      } else {
        var escape = cp < 0x80
            && (ALWAYS.indexOf(cp) >= 0
                || i == from && first && AT_LINE_START.indexOf(cp) >= 0
                || i == number
                || i >= closing && cp == '#'
                || i == 0 && afterNote && (cp == '(' || cp == ':')
                || inContext(text, i, (char) cp));
        if (escape) {
          out.append('\\');
        }
        out.appendCodePoint(cp);
      }
      i += Character.charCount(cp);
    }
  }

  private boolean inContext(String text, int i, char c) {
    switch (c) {
      case '_':
        return !(isWord(before(text, i)) && i + 1 < text.length() && isWord(text.charAt(i + 1)));
      case '&':
        return i + 1 < text.length() && (text.charAt(i + 1) == '#' || isLetter(text.charAt(i + 1)));
      case '!':
        return next(text, i, '[');
      case '=', '%':
        return next(text, i, c);
      case ':':
        return text.startsWith("//", i + 1)
            || endsWith(text, i, "mailto")
            || endsWith(text, i, "xmpp");
      case '.':
        return endsWith(text, i, "www");
      case '@':
        return before(text, i) > ' ';
      case '#':
        return profile == Profile.OBSIDIAN && i + 1 < text.length() && text.charAt(i + 1) > ' ';
      default:
        return false;
    }
  }

  /** Whether Liquid or a shortcode would begin here. */
  private boolean isTemplate(String text, int i) {
    return (profile == Profile.JEKYLL || profile == Profile.HUGO)
        && (next(text, i, '{') || next(text, i, '%'));
  }

  private static boolean next(String text, int i, char c) {
    return i + 1 < text.length() && text.charAt(i + 1) == c;
  }

  /** The character before, whatever has been written for it; NUL at the very start. */
  private char before(String text, int i) {
    if (i > 0) {
      return text.charAt(i - 1);
    }
    return out.length() == 0 ? 0 : out.charAt(out.length() - 1);
  }

  private static boolean endsWith(String text, int end, String word) {
    return end >= word.length()
        && text.substring(end - word.length(), end).toLowerCase(Locale.ROOT).equals(word);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private void reference(int cp) {
    out.append("&#").append(cp).append(';');
  }

  /** The delimiter of a list number at the start of a line: 1 to 9 digits, a dot or bracket, and a blank or the end. */
  private static int numberLength(String text, int from) {
    var i = from;
    while (i < text.length() && i - from < 10 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    var marks = i > from && i - from < 10 && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0;
    return marks && (i + 1 == text.length() || Blank.is(text.charAt(i + 1))) ? i : -1;
  }

  private static int hashesAtEnd(String text) {
    var i = text.length();
    while (i > 0 && text.charAt(i - 1) == '#') {
      i--;
    }
    return i;
  }

  private static int blanksAtStart(String text) {
    var i = 0;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int blanksAtEnd(String text, int from) {
    var i = text.length();
    while (i > from && Blank.is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isControl(int cp) {
    return cp < ' ' || cp == 0x85;
  }
}
