package org.offprint.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Language;

/** What newsrooms print before a fact, in many languages, from {@code labels.tsv}. */
final class PrintedLabels {

  private record Entry(String language, boolean open, String label) {}

  /** No label is so long, blanks after it included. */
  private static final int LONGEST = 120;

  private static final Map<String, List<Entry>> ENTRIES = read();

  private PrintedLabels() {}

  private static Map<String, List<Entry>> read() {
    var entries = new LinkedHashMap<String, List<Entry>>();
    for (var row : Tables.rows("labels.tsv", 4)) {
      entries
          .computeIfAbsent(row.get(0), kind -> new ArrayList<>())
          .add(new Entry(
              row.get(1), row.get(2).equals("open"), row.get(3).toLowerCase(Locale.ROOT)));
    }
    // The longest label first, and its form with a colon before the other.
    entries
        .values()
        .forEach(list ->
            list.sort(Comparator.comparing((Entry entry) -> -entry.label().length())
                .thenComparing(Entry::open)));
    return entries;
  }

  /**
   * A label at the start of a text.
   *
   * @param end where the text after it begins
   * @param language the language of the label
   * @param colon whether a colon stands after it
   */
  record Found(int end, String language, boolean colon) {}

  /**
   * The label of a kind with which a text begins. A label without a colon is a word of its language, so it counts only
   * in an article of that language, in one whose language is not known, or if it is English.
   */
  static Optional<Found> at(String kind, String text, Optional<Language> language) {
    var near = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var lower = near.toLowerCase(Locale.ROOT);
    if (lower.length() != near.length()) {
      return Optional.empty();
    }
    for (var entry : ENTRIES.get(kind)) {
      var end = entry.label().length();
      if (lower.startsWith(entry.label()) && end < lower.length()) {
        var after = skipBlanks(lower, end);
        if (isColon(lower.charAt(Math.min(after, lower.length() - 1)))) {
          return Optional.of(new Found(skipBlanks(lower, after + 1), entry.language(), true));
        } else if (entry.open() && after > end && isSpoken(entry.language(), language)) {
          return Optional.of(new Found(after, entry.language(), false));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSpoken(String label, Optional<Language> language) {
    return label.equals("en")
        || language.filter(known -> !known.primary().equals(label)).isEmpty();
  }

  /** Whether a text is a label of a kind and nothing else but a colon. */
  static boolean is(String kind, String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    var bare = text.strip().toLowerCase(Locale.ROOT);
    if (!bare.isEmpty() && isColon(bare.charAt(bare.length() - 1))) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    for (var entry : ENTRIES.get(kind)) {
      if (entry.label().equals(bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isColon(char c) {
    return ":：｜∶".indexOf(c) >= 0;
  }

  private static int skipBlanks(String text, int from) {
    var at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == 0xA0)) {
      at++;
    }
    return at;
  }
}
