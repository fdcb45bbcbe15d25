package org.offprint.frames;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A page number with the word before it, as in {@code Pg. 3}.
 *
 * @param label the word
 * @param page the number, or what stands for it
 */
record PageLabel(String label, String page) {

  private static final Set<String> WORDS = Set.of(
      "pg", "pg.", "pag", "pag.", "page", "pages", "p", "p.", "pp.", "s", "s.", "seite", "blz",
      "blz.", "sida", "side", "strona", "str.", "pagina", "página", "pág.", "стр.");

  private static final int LONGEST = 30;

  static Optional<PageLabel> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var end = 0;
    while (end < text.length() && !Character.isDigit(text.charAt(end)) && text.charAt(end) != ' ') {
      end++;
    }
    var label = text.substring(0, end);
    var page = text.substring(end).strip();
    var word = WORDS.contains(label.toLowerCase(Locale.ROOT));
    var number = !page.isEmpty() && page.chars().anyMatch(Character::isDigit);
    return word && number ? Optional.of(new PageLabel(label, page)) : Optional.empty();
  }
}
