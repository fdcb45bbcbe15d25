package org.offprint.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words with which boxes beside an article begin, by {@code box-labels.tsv}. */
final class BoxLabels {

  private static final int LONGEST = 60;
  private static final Map<String, Hint> KINDS = new HashMap<>();

  static {
    HintTable.rows("box-labels.tsv", 3)
        .forEach(row -> KINDS.putIfAbsent(bare(row[2]), Hint.of(row[0])));
  }

  private BoxLabels() {}

  /** What box a text is the label of, with nothing else in it but signs and a counter. */
  static Optional<Hint> of(String text) {
    return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(KINDS.get(bare(text)));
  }

  /** What box a text begins the label of; a word ends where the label ends. */
  static Optional<Hint> at(String text) {
    var lower = (text.length() > LONGEST ? text.substring(0, LONGEST) : text)
        .strip()
        .toLowerCase(Locale.ROOT);
    for (var end = lower.length(); end > 0; end--) {
      var whole = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
      if (whole) {
        var kind = KINDS.get(bare(lower.substring(0, end)));
        if (kind != null) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  private static String bare(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var from = 0;
    var to = lower.length();
    while (from < to && !Character.isLetter(lower.codePointAt(from))) {
      from++;
    }
    while (to > from && !isWord(lower.charAt(to - 1))) {
      to--;
    }
    return lower.substring(from, to).replace('\u2019', '\'');
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
