package org.offprint.typeset.line;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The hyphenators of all languages whose patterns are on the class path, as {@code
 * /org/offprint/hyphenation/hyph-*.tex}. Each is loaded when it is first asked for and then kept.
 */
public final class Hyphenation {
  private static final Hyphenation BUNDLED = new Hyphenation();

  private final ConcurrentMap<String, Optional<HyphenatedWords>> loaded = new ConcurrentHashMap<>();

  private Hyphenation() {}

  /** The one collection of the process. */
  public static Hyphenation bundled() {
    return BUNDLED;
  }

  /**
   * The hyphenator of a language.
   *
   * @param language a BCP 47 tag
   * @return empty if there are no patterns for it
   */
  public Optional<Hyphenator> of(String language) {
    var words = words(language);
    return words.isPresent() ? Optional.of(words.get().hyphenator()) : Optional.empty();
  }

  /** The hyphenated words of a language; empty if there are no patterns for it. */
  Optional<HyphenatedWords> words(String language) {
    var known = loaded.get(language);
    if (known == null) {
      known = load(language);
      // A stranger's thousands of language tags must not fill the memory.
      if (loaded.size() < 100) {
        loaded.putIfAbsent(language, known);
      }
    }
    return known;
  }

  private static Optional<HyphenatedWords> load(String language) {
    var locale = Locale.forLanguageTag(language);
    if (locale.getLanguage().isEmpty()) {
      return Optional.empty();
    }
    var patterns = new TexPatterns();
    var file = "hyph-".concat(file(locale)).concat(".tex");
    return patterns.read(file)
        ? Optional.of(new HyphenatedWords(
            new PatternHyphenator(locale, patterns.trie(), patterns.exceptions())))
        : Optional.empty();
  }

  private static String file(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" -> isAmerican(locale.getCountry()) ? "en-us" : "en-gb";
      case "de" -> "de-1996";
      case "el" -> locale.getVariant().equals("POLYTON") ? "el-polyton" : "el-monoton";
      default -> locale.getLanguage();
    };
  }

  private static boolean isAmerican(String country) {
    return switch (country) {
      case "", "US", "CA", "PH", "PR" -> true;
      default -> false;
    };
  }
}
