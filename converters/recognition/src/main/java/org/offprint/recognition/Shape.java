package org.offprint.recognition;

import java.util.List;
import java.util.regex.Pattern;

/** What a text looks like: its words, its end mark, its capitals. */
final class Shape {

  private static final String END_MARKS = ".!?…。！？।؟॥";
  private static final String CLOSERS = "\"'”’»›)]）」』*_";
  private static final String OPENERS = "\"'“‘«‹„([（「『¿¡*_";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]++");

  private Shape() {}

  static List<String> words(String text) {
    var trimmed = text.strip();
    return trimmed.isEmpty() ? List.of() : List.of(BLANKS.split(trimmed));
  }

  /** The number of its words, or one more than a limit if it has more. */
  static int wordCount(String text, int limit) {
    var count = 0;
    var inWord = false;
    for (var i = 0; i < text.length() && count <= limit; i++) {
      var blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == 0xA0;
      count += !blank && !inWord ? 1 : 0;
      inWord = !blank;
    }
    return count;
  }

  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it ends as a sentence does, closing quotes and brackets left aside. */
  static boolean hasEndMark(String text) {
    var last = lastMark(text);
    return last >= 0 && END_MARKS.indexOf(text.charAt(last)) >= 0;
  }

  private static int lastMark(String text) {
    var end = text.length() - 1;
    while (end >= 0
        && (CLOSERS.indexOf(text.charAt(end)) >= 0 || Character.isWhitespace(text.charAt(end)))) {
      end--;
    }
    return end;
  }

  /** A text that a reader takes for a sentence of the body: several words with an end mark, or many words. */
  static boolean isSentence(String text) {
    if (text.length() > 260) {
      return true;
    }
    var words = wordCount(text, 30);
    return words > 30 || (words > 5 || isUnspaced(text) && text.length() > 16) && hasEndMark(text);
  }

  /** A sentence however short: a full stop after two words or more that is not part of the last word. */
  static boolean isShortSentence(String text) {
    var words = words(text);
    var last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return words.size() > 1 && hasEndMark(text) && last.length() > 3 && !isAllCapitals(text);
  }

  /** Whether most of its letters are of a script that sets no spaces between words. */
  static boolean isUnspaced(String text) {
    var unspaced = 0;
    var letters = 0;
    for (var i = 0; i < text.length() && letters < 200; ) {
      var cp = text.codePointAt(i);
      if (Character.isLetter(cp)) {
        letters++;
        switch (Character.UnicodeScript.of(cp)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> unspaced++;
          default -> {}
        }
      }
      i += Character.charCount(cp);
    }
    return unspaced * 2 > letters;
  }

  /** The first letter or digit after opening quotes and brackets; -1 where another character comes first. */
  static int firstLetter(String text) {
    for (var i = 0; i < text.length(); ) {
      var cp = text.codePointAt(i);
      if (Character.isLetterOrDigit(cp)) {
        return cp;
      }
      if (cp >= 0x10000 || OPENERS.indexOf(cp) < 0) {
        return -1;
      }
      i += Character.charCount(cp);
    }
    return -1;
  }

  static boolean isAllCapitals(String text) {
    var letters = 0;
    for (var cp : text.codePoints().toArray()) {
      if (Character.isLowerCase(cp)) {
        return false;
      }
      letters += Character.isUpperCase(cp) ? 1 : 0;
    }
    return letters >= 4;
  }

  /** Letters and digits in lower case, all else one space: two texts with the same key read the same. */
  static String key(String text) {
    var out = new StringBuilder(text.length());
    for (var cp : text.codePoints().toArray()) {
      if (Character.isLetterOrDigit(cp)) {
        out.appendCodePoint(Character.toLowerCase(cp));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  static boolean isOpener(int c) {
    return c < 0x10000 && OPENERS.indexOf(c) >= 0;
  }

  static boolean isCloser(int c) {
    return c < 0x10000 && CLOSERS.indexOf(c) >= 0;
  }
}
