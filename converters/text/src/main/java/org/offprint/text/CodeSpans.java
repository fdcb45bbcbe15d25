package org.offprint.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The stretches between backticks in one block.
 *
 * <p>Old wires print {@code ``quotes''} and {@code `quotes'} with the same character, so a run opens only where a word
 * can begin and closes only where one can end.
 */
final class CodeSpans {

  /**
   * A stretch of code.
   *
   * @param words what stands between the backticks
   * @param end the index after the closing run
   */
  record Found(String words, int end) {}

  private final String text;

  /** For each length of a run, where the runs of that length begin that can close; made when first asked. */
  private final Map<Integer, Deque<Integer>> closers = new TreeMap<>();

  private boolean scanned;

  /** Where two apostrophes stand next that close a quotation of old wires. */
  private int quotesEnd;

  CodeSpans(String text) {
    this.text = text;
  }

  Optional<Found> at(int from) {
    scan();
    var end = runEnd(from);
    var length = end - from;
    var starts = closers.getOrDefault(length, new ArrayDeque<>());
    while (!starts.isEmpty() && starts.peek() < end) {
      starts.pop();
    }
    var opens = end < text.length()
        && !Characters.isBlank(text.charAt(end))
        && (from == 0 || !Characters.isWordPart(text.charAt(from - 1)));
    if (!opens || starts.isEmpty()) {
      return Optional.empty();
    }
    int close = starts.peek();
    if (quotesEnd >= 0 && quotesEnd < end) {
      quotesEnd = text.indexOf("''", end);
    }
    if (quotesEnd >= 0 && quotesEnd < close) {
      return Optional.empty();
    }
    return Optional.of(new Found(text.substring(end, close).replace('\n', ' '), close + length));
  }

  private void scan() {
    if (scanned) {
      return;
    }
    scanned = true;
    for (var i = text.indexOf('`'); i >= 0; i = text.indexOf('`', i)) {
      var end = runEnd(i);
      var closes = i > 0
          && !Characters.isBlank(text.charAt(i - 1))
          && (end == text.length() || !Characters.isWordPart(text.charAt(end)));
      if (closes) {
        closers.computeIfAbsent(end - i, length -> new ArrayDeque<>()).add(i);
      }
      i = end;
    }
  }

  private int runEnd(int from) {
    var end = from;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }
}
