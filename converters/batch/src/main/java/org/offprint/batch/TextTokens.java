package org.offprint.batch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;

/**
 * The words of an article by which it is compared: lower case, without marks and signs. In scripts that put no blanks
 * between words each character is one. Links to other articles, pull quotes and captions are no part of it, since copies
 * of one article often differ in them.
 */
final class TextTokens {

  private final List<String> tokens = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private TextTokens() {}

  /** The words of the body; those of the headline where the body has none. */
  static List<String> of(Article article) {
    var tokens = new TextTokens();
    for (var block : Blocks.all(article.body())) {
      if (!(block instanceof Block.Related
          || block instanceof Block.PullQuote
          || block instanceof Block.Figure)) {
        Blocks.runs(block).forEach(run -> tokens.add(Inlines.plain(run)));
      }
    }
    return tokens.tokens.isEmpty() ? of(Inlines.plain(article.headline())) : tokens.tokens;
  }

  /** The words of a text. */
  static List<String> of(CharSequence text) {
    var tokens = new TextTokens();
    tokens.add(text);
    return tokens.tokens;
  }

  private void add(CharSequence text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (var i = 0; i < plain.length(); ) {
      var cp = Character.toLowerCase(plain.codePointAt(i));
      i += Character.charCount(cp);
      if (standsAlone(cp)) {
        end();
        tokens.add(Character.toString(cp));
      } else if (Character.isLetterOrDigit(cp)) {
        word.appendCodePoint(cp);
      } else if (!isPartOfWord(cp)) {
        end();
      }
    }
    end();
  }

  private void end() {
    if (word.length() > 0) {
      tokens.add(word.toString());
      word.setLength(0);
    }
  }

  /** Accents, vowel signs, soft hyphens and joiners, which one copy has and another may have lost. */
  private static boolean isPartOfWord(int cp) {
    var type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static boolean standsAlone(int cp) {
    if (cp < 0x0E00 || !Character.isLetter(cp)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(cp)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }
}
