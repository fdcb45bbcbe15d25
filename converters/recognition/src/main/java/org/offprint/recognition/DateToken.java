package org.offprint.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number, a known word, a mark or an unknown word in a line that may be a date.
 *
 * @param start where it begins in the line
 * @param end where it ends
 * @param number its value in any digits; -1 for what is no number
 * @param digits how many digits it has
 * @param mark the character of a mark; 0 for what is none
 * @param senses what a word may be; empty for an unknown one
 */
record DateToken(
    int start, int end, int number, int digits, char mark, List<DateLexicon.Sense> senses) {

  private static final int LONGEST_NUMBER = 6;

  boolean isNumber() {
    return number >= 0;
  }

  boolean isUnknown() {
    return number < 0 && mark == 0 && senses.isEmpty();
  }

  boolean is(DateLexicon.Kind kind) {
    return senses.stream().anyMatch(sense -> sense.kind() == kind);
  }

  boolean isMonth() {
    return is(DateLexicon.Kind.MONTH) || is(DateLexicon.Kind.SOLAR_MONTH);
  }

  /** The tokens of a line; blanks part them and are none. */
  static List<DateToken> of(String line, DateLexicon lexicon) {
    var lower = line.toLowerCase(Locale.ROOT);
    if (lower.length() != line.length()) {
      // A letter whose lower case is longer, such as the dotted capital I, would shift all places.
      lower = perCharacter(line);
    }
    var tokens = new ArrayList<DateToken>();
    for (var i = 0; i < lower.length(); ) {
      var cp = lower.codePointAt(i);
      var numeral = cp >= 0x25CB ? HanNumeral.at(lower, i) : Optional.<HanNumeral>empty();
      if (numeral.isPresent()) {
        var found = numeral.get();
        tokens.add(
            new DateToken(i, found.end(), found.value(), found.digits(), (char) 0, List.of()));
        i = found.end();
      } else if (Character.isDigit(cp)) {
        i = number(lower, i, tokens);
      } else if (Character.isLetter(cp)) {
        i = word(lower, i, tokens, lexicon);
      } else {
        var blank = Character.isWhitespace(cp) || Character.isSpaceChar(cp) || cp == 0x200B;
        var end = i + Character.charCount(cp);
        if (!blank) {
          tokens.add(new DateToken(i, end, -1, 0, cp < 0x10000 ? (char) cp : '\uFFFD', List.of()));
        }
        i = end;
      }
    }
    return tokens;
  }

  private static String perCharacter(String line) {
    var out = new StringBuilder(line.length());
    for (var i = 0; i < line.length(); i++) {
      out.append(Character.toLowerCase(line.charAt(i)));
    }
    return out.toString();
  }

  private static int number(String text, int from, List<DateToken> tokens) {
    var end = from;
    var value = 0;
    var digits = 0;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      var cp = text.codePointAt(end);
      value = digits < LONGEST_NUMBER ? value * 10 + Character.digit(cp, 10) : value;
      digits++;
      end += Character.charCount(cp);
    }
    tokens.add(new DateToken(from, end, value, digits, (char) 0, List.of()));
    return end;
  }

  private static int word(String text, int from, List<DateToken> tokens, DateLexicon lexicon) {
    var found = lexicon.at(text, from);
    if (found.end() > from) {
      tokens.add(new DateToken(from, found.end(), -1, 0, (char) 0, found.senses()));
      return found.end();
    }
    var end = from;
    while (end < text.length()
        && (Character.isLetter(text.codePointAt(end)) || isMark(text.codePointAt(end)))) {
      end += Character.charCount(text.codePointAt(end));
    }
    var word = Normalizer.normalize(text.substring(from, end), Normalizer.Form.NFC);
    var composed = lexicon.at(word, 0);
    var senses = composed.end() == word.length() ? composed.senses() : List.<DateLexicon.Sense>of();
    tokens.add(new DateToken(from, end, -1, 0, (char) 0, senses));
    return end;
  }

  private static boolean isMark(int cp) {
    var type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
