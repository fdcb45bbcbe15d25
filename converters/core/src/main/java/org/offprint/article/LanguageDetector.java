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

  private final int[] letters = new int[UnicodeScript.values().length];
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
    detector.count(text, Math.min(text.length(), LOOKED_AT));
    return detector.language();
  }

  private void count(CharSequence text, int length) {
    for (var i = 0; i < length; ) {
      var end = i;
      for (var cp = Character.codePointAt(text, i); isLetter(cp); ) {
        end += Character.charCount(cp);
        if (end >= length) {
          break;
        }
        cp = Character.codePointAt(text, end);
      }
      if (end == i) {
        i += Character.charCount(Character.codePointAt(text, i));
      } else {
        word(text, i, Math.min(end, length));
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

  private void word(CharSequence text, int from, int to) {
    for (var i = from; i < to; ) {
      var cp = Character.codePointAt(text, i);
      if (Character.isLetter(cp)) {
        letters[script(cp).ordinal()]++;
      }
      i += Character.charCount(cp);
    }
    var script = script(Character.codePointAt(text, from));
    // Where one language is written in a script, its words tell nothing.
    if (!BY_SCRIPT.containsKey(script) && script != UnicodeScript.HAN) {
      words
          .computeIfAbsent(script, one -> new ArrayList<>())
          .add(text.subSequence(from, to).toString().toLowerCase(Locale.ROOT));
    }
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
    for (var script : UnicodeScript.values()) {
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
    var count = letters[script.ordinal()];
    return switch (script) {
      case HAN, HIRAGANA, HANGUL -> 2 * count;
      default -> count;
    };
  }

  private Optional<Language> chineseOrJapanese() {
    var han = letters[UnicodeScript.HAN.ordinal()];
    var kana = letters[UnicodeScript.HIRAGANA.ordinal()];
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
