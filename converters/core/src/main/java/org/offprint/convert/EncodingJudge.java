package org.offprint.convert;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Supplied;

/**
 * The judge between the encodings in which articles were kept before UTF-8: the one in which the bytes read best. It
 * weighs the letters, how they stand in their words, and whether the words are of a language that was kept so.
 */
final class EncodingJudge {

  /** What a text scores at least in its own encoding. */
  private static final double LEAST = 0.35;

  /** From here on there is hardly a doubt. */
  private static final double SURE = 0.55;

  /** Enough to judge by. */
  private static final int LOOKED_AT = 1 << 17;

  /** What it is worth that words are known. */
  private static final double KNOWN_WORDS = 0.3;

  /** What an encoding is worth for standing before another in the table: it was more in use. */
  private static final double BEFORE = 0.004;

  /** With more ASCII letters than these to each byte beyond ASCII, a text is not written in another script. */
  private static final int LATIN_LETTERS = 12;

  private EncodingJudge() {}

  /** Read when the first input is not UTF-8. */
  private static final class Known {
    private static final List<Alphabet> ALPHABETS = Alphabet.all();
    private static final Ideographs IDEOGRAPHS = new Ideographs();
    private static final Map<String, List<Alphabet>> BY_ENCODING = new LinkedHashMap<>();

    static {
      for (var alphabet : ALPHABETS) {
        for (var encoding : alphabet.encodings()) {
          BY_ENCODING.computeIfAbsent(encoding, name -> new ArrayList<>()).add(alphabet);
        }
      }
    }
  }

  /**
   * An encoding that bytes may be in.
   *
   * @param charset the encoding
   * @param score about 1 if they read well in it
   */
  record Guess(Charset charset, double score) {
    boolean isSure() {
      return score >= SURE;
    }
  }

  /** The encoding in which bytes read best; nothing if they read well in none. */
  static Optional<Guess> judge(byte[] bytes) {
    var length = Math.min(bytes.length, LOOKED_AT);
    var best = new Guess(LegacyEncoding.WINDOWS_1252, 0);
    for (var score : Known.IDEOGRAPHS.scores(bytes, length).entrySet()) {
      best = better(best, new Guess(score.getKey(), score.getValue()));
    }
    var behind = 0.0;
    var latin = isMostlyAscii(bytes, length);
    for (var one : Known.BY_ENCODING.entrySet()) {
      var charset = Charset.forName(one.getKey());
      var text = text(bytes, length, charset);
      if (!latin || !hasOtherLetters(text)) {
        best = better(best, new Guess(charset, score(text, one.getValue()) - behind));
      }
      behind += BEFORE;
    }
    return best.score() >= LEAST ? Optional.of(best) : Optional.empty();
  }

  /** A text in another script has letters beyond ASCII in plenty. */
  private static boolean isMostlyAscii(byte[] bytes, int length) {
    var letters = 0;
    var beyond = 0;
    for (var i = 0; i < length; i++) {
      beyond += bytes[i] < 0 ? 1 : 0;
      letters += bytes[i] > 0 && Character.isLetter(bytes[i]) ? 1 : 0;
    }
    return beyond * LATIN_LETTERS < letters;
  }

  private static boolean hasOtherLetters(String text) {
    return text.codePoints()
        .anyMatch(cp -> cp >= 0x80
            && Character.isLetter(cp)
            && Character.UnicodeScript.of(cp) != Character.UnicodeScript.LATIN
            && Character.UnicodeScript.of(cp) != Character.UnicodeScript.COMMON);
  }

  private static Guess better(Guess one, Guess other) {
    return other.score() > one.score() ? other : one;
  }

  private static String text(byte[] bytes, int length, Charset charset) {
    return charset.equals(LegacyEncoding.WINDOWS_1252)
        ? LegacyEncoding.windows1252(Arrays.copyOf(bytes, length), 0)
        : new String(bytes, 0, length, charset);
  }

  private static double score(String text, List<Alphabet> alphabets) {
    var most =
        alphabets.stream().mapToDouble(alphabet -> alphabet.score(text)).max().orElse(0);
    if (most < LEAST - KNOWN_WORDS) {
      return most;
    }
    var language = language(text);
    var known = alphabets.stream().anyMatch(one -> language.equals(one.language()));
    return known && !hasScriptOfItsOwn(language) ? most + KNOWN_WORDS : most;
  }

  /** Such a language is told by its letters, which have been weighed. */
  private static boolean hasScriptOfItsOwn(String language) {
    return List.of("el", "he", "th").contains(language);
  }

  private static String language(String text) {
    return Block.paragraph(text)
        .map(block -> Article.builder().body(List.of(block)).build())
        .map(article -> Supplied.language(article).value().primary())
        .orElse("");
  }
}
