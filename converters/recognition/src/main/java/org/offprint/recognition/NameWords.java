package org.offprint.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The small words in and around names, from {@code name-words.tsv} and {@code connectors.tsv}. */
final class NameWords {

  private static final Set<String> PARTICLES = new HashSet<>();
  private static final Set<String> JOBS = new HashSet<>();
  private static final List<String> FURNITURE = new ArrayList<>();
  private static final Set<String> CONNECTORS = new HashSet<>();

  static {
    for (var row : Tables.rows("name-words.tsv", 2)) {
      switch (row.get(0)) {
        case "particle" -> PARTICLES.add(row.get(1));
        case "job" -> JOBS.add(row.get(1));
        case "furniture" -> FURNITURE.add(row.get(1));
        default -> throw new IllegalStateException("Unknown kind of word: " + row);
      }
    }
    Tables.rows("connectors.tsv", 2).forEach(row -> CONNECTORS.add(row.get(1)));
  }

  private NameWords() {}

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isConnector(String word) {
    return CONNECTORS.contains(word);
  }

  /** Whether a text names a job and no person: it has the word for one, alone or among others. */
  static boolean isJob(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    for (var word : Shape.words(lower)) {
      if (JOBS.contains(trimmed(word))) {
        return true;
      }
    }
    return JOBS.stream().anyMatch(job -> job.indexOf(' ') > 0 && lower.contains(job));
  }

  private static String trimmed(String word) {
    var end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Whether a text is a button or counter that a page sets beside a byline. */
  static boolean isFurniture(String text) {
    var lower = text.toLowerCase(Locale.ROOT).strip();
    for (var start : FURNITURE) {
      if (lower.startsWith(start)
          && (lower.length() == start.length() || lower.charAt(start.length()) == ' ')) {
        return true;
      }
    }
    return !lower.isEmpty()
        && lower.chars().noneMatch(Character::isLetter)
        && lower.chars().anyMatch(Character::isDigit)
        && lower.length() <= 4;
  }
}
