package org.offprint.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language as a well-formed BCP 47 tag in its canonical case.
 *
 * @param tag the tag, such as {@code en}, {@code pt-BR} or {@code zh-Hant}; {@code und} where nothing is known
 */
public record Language(String tag) {

  /** The language nobody knows (ISO 639-2 {@code und}). */
  public static final Language UNDETERMINED = new Language("und");

  private static final Set<String> RIGHT_TO_LEFT = Set.of(
      "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  /**
   * Brings the tag into its canonical case.
   *
   * @throws IllegalArgumentException if the tag is not well-formed
   */
  public Language {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag).build();
      tag = locale.toLanguageTag();
    } catch (IllformedLocaleException bad) {
      throw new IllegalArgumentException(
          "Not a BCP 47 language tag: '" + tag + "'. Give one such as en, ru or pt-BR.", bad);
    }
  }

  /**
   * Reads a tag that may be wrong, with {@code _} for {@code -} allowed.
   *
   * @param tag what was written
   * @return the language, or nothing if it is not a well-formed tag or says nothing
   */
  public static Optional<Language> parse(String tag) {
    var trimmed = tag.strip().replace('_', '-');
    if (trimmed.isEmpty() || trimmed.length() > 35) {
      return Optional.empty();
    }
    try {
      var language = new Language(trimmed);
      return language.isUndetermined() ? Optional.empty() : Optional.of(language);
    } catch (IllegalArgumentException bad) {
      return Optional.empty();
    }
  }

  /**
   * The primary language subtag.
   *
   * @return two to eight lower-case letters
   */
  public String primary() {
    var dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /**
   * Says whether nothing is known.
   *
   * @return whether this is {@code und}
   */
  public boolean isUndetermined() {
    return primary().equals("und");
  }

  /**
   * The direction in which the language is usually written.
   *
   * @return the direction
   */
  public Direction direction() {
    var script = Locale.forLanguageTag(tag).getScript();
    if (!script.isEmpty()) {
      return Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg").contains(script)
          ? Direction.RTL
          : Direction.LTR;
    }
    return RIGHT_TO_LEFT.contains(primary()) ? Direction.RTL : Direction.LTR;
  }

  @Override
  public String toString() {
    return tag;
  }
}
