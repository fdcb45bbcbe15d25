package org.offprint.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offprint.article.Entry;
import org.offprint.article.Supplied;

/**
 * The keys of the references in one file: the family name of the first author, the year, the first telling word of the
 * title, in ASCII letters and digits, and the beginning of the article's identifier, such as {@code
 * lee2019ferries-3f9a}. So an article has the same key whatever stands beside it, and files can be put together. The same
 * article a second time gets a letter.
 */
final class CitationKeys {

  private static final int TELLING = 4;
  private static final int MARK = 4;
  private static final int LONGEST = 24;

  private final Set<String> taken = new HashSet<>();

  /** The next key. */
  String key(Entry entry) {
    var base = base(entry);
    var key = base;
    for (var i = 0; !taken.add(key); i++) {
      key = base + letters(i);
    }
    return key;
  }

  private static String base(Entry entry) {
    var cited = new Cited(entry);
    var author = cited.authors().stream()
        .findFirst()
        .map(name ->
            String.join("", words(name.person().map(PersonName::family).orElse(name.text()))))
        .map(CitationKeys::cut)
        .orElse("");
    var year = cited.published().map(moment -> Cited.parts(moment).get(0)).orElse("");
    var title = title(words(cited.title()));
    var uuid = Supplied.identifier(entry).value().substring("urn:uuid:".length());
    var words = author + year + title;
    return (author.isEmpty() && title.isEmpty() ? "article" + year : words)
        + "-"
        + uuid.substring(0, MARK);
  }

  private static String title(List<String> words) {
    var telling = words.stream().filter(word -> word.length() >= TELLING).toList();
    return (telling.isEmpty() ? words : telling)
        .stream().findFirst().map(CitationKeys::cut).orElse("");
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** The words as far as ASCII can spell them; a letter that it cannot makes the word no word. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (var part : plain.split("[^\\p{L}\\p{M}\\p{Nd}'’]+")) {
      var word = new StringBuilder();
      var foreign = false;
      for (var i = 0; i < part.length(); i++) {
        var c = part.charAt(i);
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
          word.append(c);
        } else {
          foreign |= Character.isLetterOrDigit(c);
        }
      }
      if (!foreign && word.length() > 0) {
        words.add(word.toString());
      }
    }
    return words;
  }

  /** The letters a to z, then aa, ab and so on. */
  private static String letters(int number) {
    var out = new StringBuilder();
    for (var left = number; left >= 0; left = left / 26 - 1) {
      out.insert(0, (char) ('a' + left % 26));
    }
    return out.toString();
  }
}
