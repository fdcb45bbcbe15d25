package org.offprint.typeset.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Hyphenates by patterns, after a list of exceptions. */
final class PatternHyphenator implements Hyphenator {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 60;
  private static final int BEFORE = 2;
  private static final int AFTER = 3;
  private static final int[] NONE = {};

  private final Locale locale;
  private final boolean capitalised;
  private final PatternTrie trie;
  private final Map<String, int[]> exceptions;

  PatternHyphenator(Locale locale, PatternTrie trie, Map<String, int[]> exceptions) {
    this.locale = locale;
    this.capitalised = !locale.getLanguage().equals("en");
    this.trie = trie;
    this.exceptions = exceptions;
  }

  @Override
  public boolean partsCapitalised() {
    return capitalised;
  }

  @Override
  public int[] points(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return NONE;
    }
    return find(word);
  }

  private int[] find(String word) {
    var lower = word.toLowerCase(locale);
    if (lower.length() != word.length()) {
      return NONE;
    }
    var exception = exceptions.get(lower);
    if (exception != null) {
      return exception;
    }
    var levels = trie.levels(".".concat(lower).concat("."));
    var points = new int[word.length()];
    int count = 0;
    for (int i = BEFORE; i <= word.length() - AFTER; i++) {
      // The dot in front shifts the levels by one.
      if ((levels[i + 1] & 1) != 0) {
        points[count++] = i;
      }
    }
    return Arrays.copyOf(points, count);
  }
}
