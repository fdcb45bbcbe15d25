package org.offprint.typeset.line;

import org.offprint.typeset.font.FontStack;
import org.offprint.typeset.font.Word;

/** A word or a space of a paragraph, in one style and direction. */
final class Atom {
  /** The number of the first character in the paragraph. */
  final int start;

  final TextSpan span;
  final Word word;
  final Kind kind;
  final byte level;

  /** What an atom is. */
  enum Kind {
    /** Characters to see. */
    WORD,
    /** A space that vanishes at a line end and stretches elsewhere. */
    SPACE,
    /** A space that stretches, but never vanishes. */
    FIXED_SPACE
  }

  Atom(int start, TextSpan span, Word word, Kind kind, byte level) {
    this.start = start;
    this.span = span;
    this.word = word;
    this.kind = kind;
    this.level = level;
  }

  int length() {
    return word.text().length();
  }

  /** The natural width in points. */
  double width() {
    var style = span.style();
    return (word.width() + style.tracking() * word.clusters()) * style.size();
  }

  boolean isSpace() {
    return kind != Kind.WORD;
  }

  /** By how much the atom may grow, in points. */
  double stretch() {
    return isSpace() ? width() / 2 : 0;
  }

  /** By how much the atom may shrink, in points. */
  double shrink() {
    return isSpace() ? width() / 4 : 0;
  }

  /** The width before each character and before the end, in points. */
  double[] prefix() {
    var style = span.style();
    var sums = word.prefix(style.tracking());
    for (int i = 0; i < sums.length; i++) {
      sums[i] *= style.size();
    }
    return sums;
  }

  /** A piece of the word, shaped anew; with a hyphen at its end if wanted. */
  Word piece(int from, int to, boolean hyphen) {
    if (from == 0 && to == length() && !hyphen) {
      return word;
    }
    int end = hyphen && word.text().charAt(to - 1) == '\u00AD' ? to - 1 : to;
    var text = word.text().substring(from, end);
    return shape(span.style(), hyphen ? text.concat("-") : text, level);
  }

  static Word shape(TextStyle style, String text, byte level) {
    int looks = style.tracking() == 0 ? FontStack.LIGATURES : 0;
    looks |= style.capitals() ? FontStack.CAPITALS : 0;
    return style.fonts().word(text, style.language(), level, looks);
  }
}
