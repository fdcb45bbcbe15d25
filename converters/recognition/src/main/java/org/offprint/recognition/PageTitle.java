package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/**
 * The title of a browser's window above a text that was copied from a page: the name of the site, a section, and the
 * headline, which stands alone again below. The headline is the line alone; what the title has more is an overline.
 */
final class PageTitle {

  private static final int BELOW = 6;
  private static final int LEAST = 8;
  private static final String DASHES = "-\u2013\u2014|\u00B7\u2022:\u00BB\u203A/\uFF5C";

  private PageTitle() {}

  /** Takes headline and overline where the first part is such a title; says whether it is. */
  static boolean take(Manuscript manuscript, List<Part> parts) {
    var title = parts.get(0);
    for (var i = 1; i < Math.min(BELOW, parts.size()); i++) {
      var line = parts.get(i);
      var rest = rest(title.text(), line.text());
      if (rest.isPresent()) {
        var headline = line.text();
        Headline.take(
            manuscript, line, line.paragraph().orElseThrow(), "headline-below-page-title", 0.9);
        beside(manuscript, title, rest.get(), headline);
        return true;
      }
      if (Shape.isSentence(line.text())) {
        return false;
      }
    }
    return false;
  }

  /** What a title has before or after the same words as a line, which a dash parts from them. */
  private static Optional<String> rest(String title, String line) {
    var bare = bare(line);
    if (bare.length() < LEAST || bare.indexOf('\n') >= 0 || bare.length() >= title.length()) {
      return Optional.empty();
    }
    var at = title.indexOf(bare);
    if (at < 0) {
      return Optional.empty();
    }
    var before = bare(title.substring(0, at));
    var after = bare(title.substring(at + bare.length()));
    if (!before.isEmpty() && after.isEmpty()) {
      return part(before, true);
    }
    return before.isEmpty() && !after.isEmpty() ? part(after, false) : Optional.empty();
  }

  private static Optional<String> part(String text, boolean before) {
    var dash = text.charAt(before ? text.length() - 1 : 0);
    var rest = before ? text.substring(0, text.length() - 1) : text.substring(1);
    return DASHES.indexOf(dash) >= 0 && Shape.hasWord(rest)
        ? Optional.of(rest.strip())
        : Optional.empty();
  }

  /** Without blanks and zero-width blanks at its ends. */
  private static String bare(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }

  private static void beside(Manuscript manuscript, Part title, String rest, String headline) {
    var content = title.paragraph().orElseThrow();
    if (manuscript.facts().kicker.isPresent() || !Inlines.links(content).isEmpty()) {
      title.decide(Role.JUNK, "page-title", 0.85);
      title.drop();
      return;
    }
    manuscript.facts().kicker = Optional.of(Words.of(rest));
    title.decide(Role.KICKER, "page-title", 0.85);
    title.change("repeated", headline, "");
    title.move("kicker");
  }
}
