package org.offprint.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;

/**
 * Which articles an export says that it holds, and which of them were found. Databases number their articles ("3 of
 * 10"), and often print on the cover which numbers were asked for.
 */
final class ExportCount {

  private static final int MOST_NAMED = 20;

  private final TreeMap<Integer, Integer> seen = new TreeMap<>();
  private final LinkedHashMap<Integer, Integer> totals = new LinkedHashMap<>();
  private final TreeSet<Integer> asked = new TreeSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private int found;
  private int said;

  /** A number that stands above an article, and how many it says there are. */
  void number(int number, int of, int line) {
    if (seen.putIfAbsent(number, line) != null) {
      findings.add(Finding.at(
          Codes.MISSING_ARTICLES,
          line,
          "Number " + number + " stands twice in the file; both are read."));
    }
    totals.merge(of, 1, Integer::sum);
    found++;
  }

  /** An article without a number. */
  void unnumbered() {
    found++;
  }

  /** An article whose place in the file holds an error of the database. */
  void broken(int number, int line) {
    findings.add(Finding.at(
        Codes.MISSING_ARTICLES,
        line,
        (number > 0 ? "Number " + number : "An article")
            + " holds an error message of the database instead of a text."));
    found--;
  }

  /** Articles that the list on the cover names and that are not there. */
  void absent(List<String> names) {
    if (!names.isEmpty()) {
      findings.add(Finding.of(
          Codes.MISSING_ARTICLES,
          "The list on the cover names " + names.size() + " that "
              + (names.size() == 1 ? "is" : "are") + " not there: "
              + String.join("; ", names.subList(0, Math.min(MOST_NAMED, names.size())))
              + (names.size() > MOST_NAMED ? "; …" : "") + "."));
    }
  }

  /** How many the cover says. */
  void total(int count) {
    said = count;
  }

  /** Which numbers the cover says. */
  void asked(TreeSet<Integer> numbers) {
    asked.addAll(numbers);
  }

  OptionalInt announced() {
    if (said > 0) {
      return OptionalInt.of(said);
    } else if (!asked.isEmpty()) {
      return OptionalInt.of(asked.size());
    } else if (seen.isEmpty()) {
      return OptionalInt.empty();
    }
    // A part of a longer list that begins later says nothing of what comes after it.
    var first = seen.firstKey();
    return OptionalInt.of(first == 1 ? usual() : seen.lastKey() - first + 1);
  }

  /** The total that most articles say; the greater one among equals. */
  private int usual() {
    var best = 0;
    var times = 0;
    for (var total : totals.entrySet()) {
      if (total.getValue() > times || total.getValue() == times && total.getKey() > best) {
        best = total.getKey();
        times = total.getValue();
      }
    }
    return best;
  }

  /** What is missing, by its numbers. */
  List<Finding> findings() {
    var all = new ArrayList<>(findings);
    var announced = announced();
    if (announced.isEmpty()) {
      return all;
    }
    var missing = missing(announced.getAsInt());
    if (!missing.isEmpty()) {
      all.add(Finding.of(
          Codes.MISSING_ARTICLES,
          "The file says that it holds " + announced.getAsInt() + " articles; number "
              + named(missing) + (missing.size() == 1 ? " is" : " are") + " not there."));
    } else if (found != announced.getAsInt() && findings.isEmpty()) {
      all.add(Finding.of(
          Codes.MISSING_ARTICLES,
          "The file says that it holds " + announced.getAsInt() + " articles; " + found
              + " were found."));
    }
    var usual = usual();
    for (var total : totals.keySet()) {
      if (total != usual) {
        all.add(Finding.of(
            Codes.MISSING_ARTICLES,
            "Most articles are numbered as of " + usual + ", but " + totals.get(total) + " as of "
                + total + "."));
      }
    }
    return all;
  }

  private TreeSet<Integer> missing(int announced) {
    var missing = new TreeSet<Integer>();
    if (seen.isEmpty()) {
      return missing;
    }
    if (asked.containsAll(seen.keySet())) {
      missing.addAll(asked);
    } else {
      var first = seen.firstKey();
      var last = first == 1 ? Math.max(announced, seen.lastKey()) : seen.lastKey();
      // Numbers that a damaged file makes up are not counted through.
      for (var i = first; i <= Math.min(last, first + 2 * seen.size() + 10_000); i++) {
        missing.add(i);
      }
    }
    missing.removeAll(seen.keySet());
    return missing;
  }

  private static String named(TreeSet<Integer> numbers) {
    var text = new StringBuilder();
    var count = 0;
    for (var number : numbers) {
      if (count++ == MOST_NAMED) {
        return text + " and " + (numbers.size() - MOST_NAMED) + " more";
      }
      text.append(text.isEmpty() ? "" : ", ").append(number);
    }
    return text.toString();
  }
}
