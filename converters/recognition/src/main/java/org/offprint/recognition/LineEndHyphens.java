package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins a word that a line end parted ({@code engi- neers}) where the same word stands whole elsewhere in the article;
 * no other evidence tells such a hyphen from one that belongs to the word.
 */
final class LineEndHyphens implements TextRepair {

  private final Set<String> words;
  private final List<Spot> spots = new ArrayList<>();

  LineEndHyphens(Set<String> words) {
    this.words = words;
  }

  @Override
  public String name() {
    return RepairNames.LINE_END_HYPHENS;
  }

  @Override
  public String apply(String text) {
    var out = new StringBuilder(text.length());
    var from = 0;
    for (var at = text.indexOf("- "); at >= 0; at = text.indexOf("- ", at + 2)) {
      var start = start(text, at);
      var end = end(text, at + 2);
      var whole = text.substring(start, at) + text.substring(at + 2, end);
      if (start >= from
          && start < at
          && end > at + 2
          && Character.isLowerCase(text.codePointAt(at + 2))
          && !NameWords.isConnector(text.substring(at + 2, end))
          && words.contains(whole)) {
        out.append(text, from, at);
        from = at + 2;
        spots.add(new Spot(text.substring(start, end), whole));
      }
    }
    return from == 0 ? text : out.append(text, from, text.length()).toString();
  }

  private static int start(String text, int end) {
    var at = end;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int end(String text, int start) {
    var at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  @Override
  public List<Spot> changes() {
    return spots;
  }
}
