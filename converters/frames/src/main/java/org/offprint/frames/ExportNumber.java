package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The line that parts articles, as in {@code 3 of 10 DOCUMENTS}.
 *
 * @param number the number of the article that follows
 * @param of how many there are
 */
record ExportNumber(int number, int of) {

  private static final Set<String> OF =
      Set.of("of", "von", "de", "van", "di", "av", "af", "z", "ze", "из", "sur", "da");

  private static final Set<String> DOCUMENT = Set.of(
      "document",
      "documents",
      "dokument",
      "dokumente",
      "dokumenten",
      "documenten",
      "documento",
      "documentos",
      "documenti",
      "dokumenter",
      "dokumentów",
      "документ",
      "документов");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]++");
  private static final int MOST = 1_000_000;
  private static final int LONGEST = 60;
  private static final int WIDEST_RANGE = 100_000;

  static Optional<ExportNumber> of(String line) {
    // Asked for every line of every input, of which few hold a number.
    if (line.length() > LONGEST || line.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    var words = new ArrayList<>(List.of(BLANKS.split(line.toLowerCase(Locale.ROOT))));
    if (words.size() > 4 && words.get(0).equals("focus") && words.get(1).equals("-")) {
      words.subList(0, 2).clear();
    }
    if (words.size() == 4 && DOCUMENT.contains(words.get(0))) {
      return numbers(words.subList(1, 4));
    }
    return words.size() == 4 && DOCUMENT.contains(words.get(3))
        ? numbers(words.subList(0, 3))
        : Optional.empty();
  }

  private static Optional<ExportNumber> numbers(List<String> words) {
    var number = number(words.get(0));
    var of = number(words.get(2));
    return number > 0 && of > 0 && OF.contains(words.get(1))
        ? Optional.of(new ExportNumber(number, of))
        : Optional.empty();
  }

  private static int number(String word) {
    var digits = word.replace(",", "").replace(".", "");
    if (digits.isEmpty()
        || digits.length() > 7
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Math.min(Integer.parseInt(digits), MOST);
  }

  /** The numbers that a cover asks for, as in {@code 1-10, 14}; none where it names no range. */
  static TreeSet<Integer> asked(String value) {
    var numbers = new TreeSet<Integer>();
    for (var part : value.split("[,;\\s]+")) {
      var dash = part.indexOf('-');
      var first = number(dash < 0 ? part : part.substring(0, dash));
      var last = dash < 0 ? first : number(part.substring(dash + 1));
      if (first > 0 && last >= first && last - first < WIDEST_RANGE) {
        for (var i = first; i <= last; i++) {
          numbers.add(i);
        }
      }
    }
    return numbers;
  }
}
