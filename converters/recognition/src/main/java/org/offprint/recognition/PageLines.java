package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines that lead a reader from page to page, "Continued on A7", "Page 2 of 4", by {@code page-lines.tsv}. */
final class PageLines {

  private static final int LONGEST = 60;
  private static final int LONGEST_PAGE = 5;

  /** What stands around the numbers of pages. */
  private static final List<List<String>> LINES = lines();

  private PageLines() {}

  private static List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    for (var row : Tables.rows("page-lines.tsv", 2)) {
      lines.add(List.of(row.get(1).toLowerCase(Locale.ROOT).split("#", -1)));
    }
    return List.copyOf(lines);
  }

  /** Whether a paragraph is such a line and nothing else; brackets, dashes and arrows around it are left aside. */
  static boolean isOne(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    var raw = text.strip().toLowerCase(Locale.ROOT);
    if (raw.equals("(more)") || raw.equals("-more-") || raw.equals("- more -")) {
      return true;
    }
    var line = String.join(" ", Shape.words(bare(raw)));
    return !line.isEmpty() && LINES.stream().anyMatch(parts -> matches(line, parts));
  }

  private static String bare(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isAround(text.charAt(from))) {
      from++;
    }
    while (to > from && isAround(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isAround(char c) {
    return Character.isWhitespace(c) || "()[]（）［］【】〔〕*_–—-.·•»«>→←▶►◄".indexOf(c) >= 0;
  }

  private static boolean matches(String line, List<String> parts) {
    if (!line.startsWith(parts.get(0))) {
      return false;
    }
    var at = parts.get(0).length();
    for (var part : parts.subList(1, parts.size())) {
      var end = page(line, at);
      // The stop of a last word may have been taken for the end of the line.
      if (end == at || !line.startsWith(part, end)) {
        return false;
      }
      at = end + part.length();
    }
    return at == line.length();
  }

  /** The end of the number of a page, which may have a letter of a section before or after it: 7, A7, 7b. */
  private static int page(String line, int from) {
    var at = from;
    var digits = 0;
    while (at < line.length()
        && at - from < LONGEST_PAGE
        && (Character.isDigit(line.charAt(at)) || isSection(line.charAt(at)))) {
      digits += Character.isDigit(line.charAt(at)) ? 1 : 0;
      at++;
    }
    return digits > 0 && at - from - digits <= 1 ? at : from;
  }

  private static boolean isSection(char c) {
    return c >= 'a' && c <= 'z';
  }
}
