package org.offprint.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters beyond ASCII that a language is written with, and how well a text reads as that language by them alone.
 */
final class Alphabet {

  private static final String TABLE = "alphabets.tsv";

  /** Letters in which a word of its own script cannot go on. */
  private static final String FINAL = "ςםןץףך";

  /** Letters that are a word by themselves. */
  private static final String WORDS = "àéèóòêôåöøæíáы";

  private static final double WORTHLESS = -3;
  private static final double MISPLACED = -2;

  private final String language;
  private final List<String> encodings;
  private final Map<Character, Double> weights = new HashMap<>();

  /** Whether words are written with these letters alone, as in a script that is not Latin. */
  private final boolean whole;

  private Alphabet(String language, List<String> encodings, String letters) {
    this.language = language;
    this.encodings = encodings;
    whole = letters.codePoints().noneMatch(Alphabet::isLatin);
    for (var i = 0; i < letters.length(); i++) {
      weights.putIfAbsent(letters.charAt(i), weight(i, letters.length()));
    }
  }

  private static boolean isLatin(int cp) {
    return Character.UnicodeScript.of(cp) == Character.UnicodeScript.LATIN;
  }

  /** Where all letters are meant, their frequency tells; where a few are, that they are among them. */
  private double weight(int rank, int all) {
    return whole ? 1.1 - 1.4 * rank / all : 1 - 0.3 * rank / all;
  }

  static List<Alphabet> all() {
    return TsvRows.of(TABLE).stream()
        .map(cells -> new Alphabet(cells.get(0), List.of(cells.get(1).split(" ")), cells.get(2)))
        .toList();
  }

  String language() {
    return language;
  }

  List<String> encodings() {
    return encodings;
  }

  /** How well a text reads, by each of its characters beyond ASCII: near 1 if well, 0 or less if not. */
  double score(String text) {
    var sum = 0.0;
    var count = 0;
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        sum += value(at(text, i - 1), text.charAt(i), at(text, i + 1));
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static char at(String text, int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  private double value(char before, char c, char after) {
    var type = Character.getType(c);
    if (c <= 0x9F
        || c == '\uFFFD'
        || c >= 0x2500 && c <= 0x25FF
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE) {
      return WORTHLESS;
    } else if (c == '\u00A0' || c == '\u00AD' || c == '\u200C') {
      return 0.3;
    } else if (type == Character.NON_SPACING_MARK && !whole) {
      return Character.isLetter(before) ? 0.9 : MISPLACED;
    } else if (Character.isLetter(c) || type == Character.NON_SPACING_MARK) {
      return letter(before, c, after);
    }
    return LatinJudge.symbolFits(before, c, after) ? 0.5 : -1;
  }

  private double letter(char before, char c, char after) {
    var lower = Character.toLowerCase(c);
    var weight = weights.get(c) == null ? weights.get(lower) : weights.get(c);
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return MISPLACED;
    } else if (weight == null) {
      return -1;
    } else if (whole) {
      var mixed = isAsciiLetter(before) || isAsciiLetter(after);
      var ended = FINAL.indexOf(c) >= 0 && Character.isLetter(after);
      return mixed ? MISPLACED : ended ? -1 : weight;
    }
    if (isOther(before) && isOther(after)) {
      return -0.2;
    }
    var alone = !Character.isLetter(before) && !Character.isLetter(after);
    return alone && WORDS.indexOf(lower) < 0 ? -0.5 : weight;
  }

  private static boolean isOther(char c) {
    return c >= 0x80 && Character.isLetter(c);
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
