package org.offprint.recognition;

import java.util.Map;
import java.util.Optional;
import org.offprint.article.Language;

/** Tells running heads and page numbers by their text. */
final class RunningHeads {

  private static final int LONGEST = 160;

  private final String headline;
  private final Optional<Language> language;
  private final Map<String, Integer> tops;

  RunningHeads(String headline, Optional<Language> language, Map<String, Integer> tops) {
    this.headline = key(headline);
    this.language = language;
    this.tops = tops;
  }

  /** The letters of a text, without figures and case. */
  static String key(String text) {
    var letters = new StringBuilder();
    for (var cp : Shape.key(text).codePoints().toArray()) {
      if (!Character.isDigit(cp)) {
        letters.appendCodePoint(cp);
      }
    }
    return letters.toString().strip();
  }

  /** A figure, perhaps between dashes, of a total, or after the word for page. */
  boolean isPageNumber(String text) {
    var bare = Names.bare(text);
    var label = PrintedLabels.at("page", bare, language);
    var number = label.map(found -> bare.substring(found.end())).orElse(bare).replace(" of ", "/");
    var digits = 0;
    for (var i = 0; i < number.length(); i++) {
      var c = number.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (" /-–—.|".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 && digits <= 6 && (label.isPresent() || digits <= 4);
  }

  /** The headline with a page number, or a line that opens two pages or more. */
  boolean isHead(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return false;
    }
    var key = key(text);
    var rest = key.startsWith(headline) ? key.substring(headline.length()).strip() : "-";
    var numbered = text.codePoints().anyMatch(Character::isDigit);
    var titled =
        !headline.isEmpty() && numbered && (rest.isEmpty() || PrintedLabels.is("page", rest));
    return titled || !Shape.hasEndMark(text) && tops.getOrDefault(key, 0) >= 2;
  }
}
