package org.offprint.conformance;

import java.text.Normalizer;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.offprint.convert.Tokens;

/** Whether words stand in a text in their order, whatever else stands between them. */
final class Subsequence {

  private static final int CONTEXT = 8;

  private Subsequence() {}

  /**
   * Returns the first words that the text lacks after those before them, or an empty text if it lacks none. Blanks do
   * not count, since programs part words where a font changes, nor does the way in which letters are composed.
   */
  static String firstMissing(List<String> words, String text) {
    var letters = letters(text);
    var at = 0;
    for (var i = 0; i < words.size(); i++) {
      var word = letters(words.get(i));
      var found = letters.indexOf(word, at);
      if (found < 0) {
        var context = words.subList(Math.max(0, i - CONTEXT), i);
        return "\"" + word + "\" after \"" + String.join(" ", context) + "\"";
      }
      at = found + word.length();
    }
    return "";
  }

  /** Returns the letters of words that a text holds less often than the words do. */
  static String lettersMissing(List<String> words, String text) {
    var counts = new TreeMap<Integer, Integer>();
    words.forEach(
        word -> letters(word).codePoints().forEach(one -> counts.merge(one, 1, Integer::sum)));
    letters(text).codePoints().forEach(one -> counts.merge(one, -1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> Character.toString(count.getKey()))
        .collect(Collectors.joining(" "));
  }

  /** Composed first, since a fraction that is one character falls apart into two numbers and a bar. */
  private static String letters(String text) {
    return normal(String.join("", Tokens.of(normal(text))));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
