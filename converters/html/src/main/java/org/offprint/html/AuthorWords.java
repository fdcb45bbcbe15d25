package org.offprint.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words in and around the names of authors, by {@code author-words.tsv}. */
final class AuthorWords {

  /**
   * A label of bylines.
   *
   * @param words in lower case
   * @param opens whether it needs no colon
   */
  record Label(String words, boolean opens) {
    int length() {
      return words.length();
    }
  }

  /** The longest first: "text by" goes before "text". */
  private static final List<Label> LABELS = new ArrayList<>();

  private static final Map<String, Set<String>> KINDS = new HashMap<>();

  static {
    for (var row : HintTable.rows("author-words.tsv", 3)) {
      switch (row[0]) {
        case "opening", "label" -> LABELS.add(new Label(row[2], row[0].equals("opening")));
        default -> KINDS.computeIfAbsent(row[0], kind -> new HashSet<>()).add(row[2]);
      }
    }
    LABELS.sort(Comparator.comparing(label -> -label.length()));
  }

  private AuthorWords() {}

  /** Whether a key is what programs put where no author is known. */
  static boolean isNobody(String key) {
    return KINDS.get("nobody").contains(key);
  }

  /** Whether words in lower case are an office and no person. */
  static boolean isDesk(String lower) {
    return KINDS.get("desk").contains(lower);
  }

  /** Whether a word in lower case is a small one within names. */
  static boolean isParticle(String lower) {
    return KINDS.get("particle").contains(lower);
  }

  /** Whether words in lower case are a label and nothing else. */
  static boolean isLabel(String lower) {
    return LABELS.stream().anyMatch(label -> label.words().equals(lower));
  }

  /** The label with which a byline begins. */
  static Optional<Label> label(String value) {
    var lower = value.toLowerCase(Locale.ROOT);
    for (var label : LABELS) {
      if (lower.startsWith(label.words()) && lower.length() > label.length()) {
        var after = lower.charAt(label.length());
        // One letter of a script without blanks may begin a name.
        var unspaced = label.length() > 1 && label.words().codePointAt(0) >= 0x2E80;
        if (":：＝/／".indexOf(after) >= 0 || Character.isWhitespace(after) || unspaced) {
          return Optional.of(label);
        }
      }
    }
    return Optional.empty();
  }
}
