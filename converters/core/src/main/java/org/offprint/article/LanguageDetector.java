package org.offprint.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text: by its script where one language is written in it, else by the letters and the commonest
 * words of the languages that share it. It says nothing rather than guess.
 */
final class LanguageDetector {

  /** More than that tells nothing new. */
  private static final int LOOKED_AT = 20_000;

  /** Fewer letters than these may be a name in another language. */
  private static final int LEAST_LETTERS = 4;

  /** Fewer ideographs than these may be Japanese as well as Chinese. */
  private static final int LEAST_IDEOGRAPHS = 10;

  /** Scripts in which, as far as news goes, one language is written. */
  private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
      Map.entry(UnicodeScript.GREEK, "el"),
      Map.entry(UnicodeScript.THAI, "th"),
      Map.entry(UnicodeScript.LAO, "lo"),
      Map.entry(UnicodeScript.KHMER, "km"),
      Map.entry(UnicodeScript.MYANMAR, "my"),
      Map.entry(UnicodeScript.GEORGIAN, "ka"),
      Map.entry(UnicodeScript.ARMENIAN, "hy"),
      Map.entry(UnicodeScript.ETHIOPIC, "am"),
      Map.entry(UnicodeScript.BENGALI, "bn"),
      Map.entry(UnicodeScript.GUJARATI, "gu"),
      Map.entry(UnicodeScript.GURMUKHI, "pa"),
      Map.entry(UnicodeScript.TAMIL, "ta"),
      Map.entry(UnicodeScript.TELUGU, "te"),
      Map.entry(UnicodeScript.KANNADA, "kn"),
      Map.entry(UnicodeScript.MALAYALAM, "ml"),
      Map.entry(UnicodeScript.SINHALA, "si"),
      Map.entry(UnicodeScript.ORIYA, "or"),
      Map.entry(UnicodeScript.TIBETAN, "bo"),
      Map.entry(UnicodeScript.THAANA, "dv"),
      Map.entry(UnicodeScript.HANGUL, "ko"));

  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private final Map<UnicodeScript, List<String>> words = new EnumMap<>(UnicodeScript.class);

  private LanguageDetector() {}

  /**
   * Tells the language.
   *
   * @param text running text; its first 20,000 characters are looked at
   * @return the language, or nothing if the text does not tell
   */
  static Optional<Language> detect(CharSequence text) {
    var detector = new LanguageDetector();
    detector.count(text.subSequence(0, Math.min(text.length(), LOOKED_AT)).toString());
    return detector.language();
  }

  private void count(String text) {
    for (var i = 0; i < text.length(); ) {
      var end = i;
      while (end < text.length() && isLetter(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end == i) {
        i += Character.charCount(text.codePointAt(i));
      } else {
        word(text.substring(i, end));
        i = end;
      }
    }
  }

  private static boolean isLetter(int cp) {
    var type = Character.getType(cp);
    return Character.isLetter(cp)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || cp == 0x200C;
  }

  private void word(String word) {
    word.codePoints()
        .filter(Character::isLetter)
        .forEach(cp -> letters.merge(script(cp), 1, Integer::sum));
    words
        .computeIfAbsent(script(word.codePointAt(0)), script -> new ArrayList<>())
        .add(word.toLowerCase(Locale.ROOT));
  }

  private static UnicodeScript script(int cp) {
    if (cp < 0x80) {
      return UnicodeScript.LATIN;
    }
    var script = UnicodeScript.of(cp);
    return script == UnicodeScript.KATAKANA || cp == 0x30FC ? UnicodeScript.HIRAGANA : script;
  }

  private Optional<Language> language() {
    var han = weight(UnicodeScript.HAN);
    var kana = weight(UnicodeScript.HIRAGANA);
    var main = UnicodeScript.COMMON;
    var most = LEAST_LETTERS - 1;
    for (var script : letters.keySet()) {
      if (weight(script) > most) {
        main = script;
        most = weight(script);
      }
    }
    if (han + kana >= most && han + kana >= LEAST_LETTERS) {
      return chineseOrJapanese();
    }
    if (BY_SCRIPT.containsKey(main)) {
      return Optional.of(new Language(BY_SCRIPT.get(main)));
    }
    if (main == UnicodeScript.HEBREW) {
      return Optional.of(new Language(isYiddish() ? "yi" : "he"));
    }
    var found = words.getOrDefault(main, List.of());
    return LanguageProfiles.of(main).flatMap(profiles -> profiles.best(found));
  }

  /** An ideograph or a syllable weighs as much as the letters it stands for. */
  private int weight(UnicodeScript script) {
    var count = letters.getOrDefault(script, 0);
    return switch (script) {
      case HAN, HIRAGANA, HANGUL -> 2 * count;
      default -> count;
    };
  }

  private Optional<Language> chineseOrJapanese() {
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
    if (kana * 10 >= han) {
      return Optional.of(new Language("ja"));
    }
    return han >= LEAST_IDEOGRAPHS ? Optional.of(new Language("zh")) : Optional.empty();
  }

  private boolean isYiddish() {
    return words.get(UnicodeScript.HEBREW).stream()
            .filter(
                List.of("און", "איז", "פון", "פֿון", "דער", "די", "צו", "אין", "נישט")::contains)
            .distinct()
            .count()
        >= 4;
  }
}
