package org.offprint.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Publication;
import org.offprint.article.Target;
import org.offprint.convert.Draft;

/**
 * The names by which a site is known: its publication, and the words of its host. A text is its name if it says the
 * same, or if the host is made of its words or their first letters: Global Voices is {@code globalvoicesonline.org},
 * The New York Times {@code nytimes.com}.
 */
final class SiteName {

  private static final Set<String> FIELDS =
      Set.of("site", "sitename", "site_name", "publication", "hostname", "publisher");

  /** Words that a host has more or less than the name. */
  private static final List<String> LOOSE = List.of(
      "online",
      "news",
      "media",
      "web",
      "mag",
      "magazine",
      "newspaper",
      "site",
      "blog",
      "blogs",
      "tv",
      "daily",
      "international",
      "intl",
      "world",
      "the",
      "der",
      "die",
      "das",
      "le",
      "la",
      "les",
      "el",
      "los",
      "il",
      "of",
      "and",
      "de",
      "du",
      "com",
      "org",
      "net",
      "english");

  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "net", "gov", "go", "ac", "or", "ne", "edu", "gob", "gouv", "www");

  private static final int MOST_WORDS = 6;

  private final List<String> names = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();

  private SiteName() {}

  /** The names of the site that an article is from; none where nothing is known of it. */
  static SiteName of(Facts facts, List<Draft.Field> fields) {
    var site = new SiteName();
    facts.publication.map(Publication::name).ifPresent(name -> site.name(name.toString()));
    for (var field : fields) {
      if (FIELDS.contains(field.label().toString().toLowerCase(Locale.ROOT))) {
        site.name(field.value().toString());
      }
    }
    facts.original.ifPresent(site::host);
    return site;
  }

  private void name(String name) {
    if (!letters(name).isEmpty()) {
      names.add(letters(name));
    }
  }

  private void host(Target target) {
    if (target instanceof Target.Web web) {
      var href = web.href();
      var from = href.indexOf("://") + 3;
      var to = from;
      while (to < href.length() && "/:?#".indexOf(href.charAt(to)) < 0) {
        to++;
      }
      var labels = href.substring(from, to).toLowerCase(Locale.ROOT).split("\\.");
      for (var i = 0; i + 1 < labels.length; i++) {
        if (!SECOND_LEVEL.contains(labels[i]) && labels[i].length() > 2) {
          hosts.add(letters(labels[i]));
        }
      }
      names.add(letters(String.join("", labels)));
    }
  }

  /** Small letters and digits without accents. */
  private static String letters(String text) {
    var out = new StringBuilder();
    Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether a text is the name of the site and nothing else. */
  boolean is(String text) {
    var letters = letters(text);
    if (letters.isEmpty() || names.contains(letters) || names.contains("www" + letters)) {
      return !letters.isEmpty();
    }
    var words = Shape.words(text).stream()
        .map(SiteName::letters)
        .filter(w -> !w.isEmpty())
        .toList();
    return words.size() <= MOST_WORDS && hosts.stream().anyMatch(host -> isMadeOf(host, words));
  }

  private static boolean isMadeOf(String host, List<String> words) {
    return isMadeOf(host, 0, words, 0, false)
        || LOOSE.stream()
            .filter(loose -> loose.length() > 2 && host.length() > loose.length() + 2)
            .anyMatch(loose -> host.endsWith(loose)
                    && isMadeOf(
                        host.substring(0, host.length() - loose.length()), 0, words, 0, false)
                || host.startsWith(loose)
                    && isMadeOf(host.substring(loose.length()), 0, words, 0, false));
  }

  /** Goes on with one word, which stands in the host whole, as its first letter, or not at all if it is a loose one. */
  private static boolean isMadeOf(
      String host, int at, List<String> words, int word, boolean strong) {
    if (word == words.size()) {
      return at == host.length() && (strong || host.length() > 2 && words.size() > 2);
    }
    var next = words.get(word);
    return host.startsWith(next, at)
            && isMadeOf(host, at + next.length(), words, word + 1, strong || next.length() > 1)
        || at < host.length()
            && host.charAt(at) == next.charAt(0)
            && words.size() > 1
            && isMadeOf(host, at + 1, words, word + 1, strong)
        || LOOSE.contains(next) && words.size() > 1 && isMadeOf(host, at, words, word + 1, strong);
  }

  /**
   * A headline and the name of the site before or behind it.
   *
   * @param from where the headline itself begins
   * @param to where it ends
   * @param site the name as printed
   */
  record Found(int from, int to, String site) {}

  /** The name of the site at either end of a headline, parted from it by a dash or bar between blanks. */
  Optional<Found> in(String headline) {
    if (names.isEmpty() && hosts.isEmpty()) {
      return Optional.empty();
    }
    var first = -1;
    var last = -1;
    for (var i = 1; i + 1 < headline.length(); i++) {
      if ("-\u2013\u2014|\u00B7\u2022\u00BB\u203A\uFF5C".indexOf(headline.charAt(i)) >= 0
          && Character.isWhitespace(headline.charAt(i - 1))
          && Character.isWhitespace(headline.charAt(i + 1))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (last > 0 && is(headline.substring(last + 1))) {
      return found(headline, 0, last, headline.substring(last + 1).strip());
    }
    return first > 0 && is(headline.substring(0, first))
        ? found(
            headline, first + 1, headline.length(), headline.substring(0, first).strip())
        : Optional.empty();
  }

  private static Optional<Found> found(String headline, int from, int to, String site) {
    return Shape.hasWord(headline.substring(from, to))
        ? Optional.of(new Found(from, to, site))
        : Optional.empty();
  }
}
