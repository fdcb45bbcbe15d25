package org.offprint.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/**
 * Tells two paragraphs that were one. The left one has no end mark, the right one goes on: it starts with a small
 * letter, or the left one ends with a word that nothing ends with.
 */
final class TornParagraphs {

  private static final int SHORTEST = 40;
  private static final int SHORTEST_UNSPACED = 20;
  private static final int LONG = 90;
  private static final int VERSE_LINE = 80;

  /** Words at the end of a text after which it must go on, by {@code open-words.tsv}: surely, or likely. */
  private static final Set<String> OPEN = new HashSet<>();

  private static final Set<String> LIKELY_OPEN = new HashSet<>();

  static {
    for (var row : Tables.rows("open-words.tsv", 3)) {
      var into = row.get(0).equals("open") ? OPEN : LIKELY_OPEN;
      into.addAll(List.of(row.get(2).split(",")));
    }
  }

  private TornParagraphs() {}

  static boolean areHalves(Part left, Part right) {
    if (!isPlain(left) || !isPlain(right)) {
      return false;
    }
    var before = Inlines.plain(content(left));
    var after = Inlines.plain(content(right));
    return areHalves(before, after)
        && !isSpeaker(content(right))
        && Shape.hasWord(BylineReader.withoutLinks(content(left)))
        && Shape.hasWord(BylineReader.withoutLinks(content(right)));
  }

  /** Text that no other judgement took. */
  private static boolean isPlain(Part part) {
    return !part.isDecided() && part.paragraph().isPresent();
  }

  private static List<Inline> content(Part part) {
    return part.paragraph().orElse(List.of());
  }

  /** The rule itself, over the two texts. */
  static boolean areHalves(String left, String right) {
    var before = left.strip();
    var after = right.strip();
    if (before.length() < (Shape.isUnspaced(before) ? SHORTEST_UNSPACED : SHORTEST)
        || after.isEmpty()
        || before.indexOf('\n') >= 0
        || !isOpenEnd(before)
        || isListItem(before, after)
        || Addresses.isAddress(firstWord(after))
        || after.startsWith("www.")) {
      return false;
    }
    var first = Shape.firstLetter(after);
    return isSmall(first, after)
        || isCapitalOrFigure(first) && mustGoOn(before, after)
        || isUncased(first) && goesOnUncased(before);
  }

  /** Ends in a letter, a figure, a comma, a semicolon, a dash, or a closing mark after a letter. */
  private static boolean isOpenEnd(String text) {
    var last = text.codePointBefore(text.length());
    if (Character.isLetterOrDigit(last) || ",;،，、-‐–—%°€$£".indexOf(last) >= 0) {
      return true;
    }
    var at = text.length() - Character.charCount(last);
    return Shape.isCloser(last) && at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
  }

  /** Items that end in semicolons, or begin with a letter or figure and a bracket. */
  private static boolean isListItem(String left, String right) {
    var marker = right.length() > 1
            && Character.isLetterOrDigit(right.charAt(0))
            && ")]".indexOf(right.charAt(1)) >= 0
        || right.length() > 2
            && Character.isLetter(right.charAt(0))
            && right.charAt(1) == '.'
            && right.charAt(2) == ' ';
    return marker
        || left.endsWith(";")
            && (right.endsWith(";") || right.endsWith("; and") || right.length() < 120);
  }

  private static boolean isSmall(int first, String after) {
    if (first < 0 || !Character.isLowerCase(first)) {
      return false;
    }
    // iPhone, eBay: a name that starts a sentence.
    var word = firstWord(after);
    return word.codePoints().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean isCapitalOrFigure(int first) {
    return first >= 0 && (Character.isUpperCase(first) || Character.isDigit(first));
  }

  private static boolean isUncased(int first) {
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isLowerCase(first);
  }

  /** Scripts without capitals: a comma, or a word with which nothing ends. */
  private static boolean goesOnUncased(String before) {
    var last = before.charAt(before.length() - 1);
    return ",،，、".indexOf(last) >= 0 || OPEN.contains(lastWord(before));
  }

  private static boolean mustGoOn(String before, String after) {
    var last = lastWord(before);
    if ("€$£¥".indexOf(last.charAt(last.length() - 1)) >= 0) {
      return Character.isDigit(after.charAt(0));
    }
    var few = Shape.wordCount(after, 4) < 4;
    if (few && OPEN.contains(last) && after.endsWith(".")) {
      return true;
    }
    if (few || !Character.isLetter(last.codePointBefore(last.length()))) {
      return openBracket(before, after);
    }
    return OPEN.contains(last)
        || LIKELY_OPEN.contains(last) && before.length() >= LONG
        || openBracket(before, after);
  }

  /** A link that opens on the left and closes on the right. */
  private static boolean openBracket(String before, String after) {
    var open = before.lastIndexOf('[');
    var close = after.indexOf("](");
    return open >= 0
        && before.indexOf(']', open) < 0
        && close >= 0
        && after.lastIndexOf('[', close) < 0;
  }

  /** "Ann Reed: ..." in an interview. */
  private static boolean isSpeaker(List<Inline> content) {
    if (!content.isEmpty() && content.get(0) instanceof Inline.Strong name) {
      var text = Inlines.plain(name.content());
      return text.endsWith(":") || Inlines.plain(content).startsWith(":", text.length());
    }
    return false;
  }

  /** Three or more short paragraphs without end marks are verse, or lines of a table. */
  static boolean isRun(List<Part> parts, int right) {
    return isShort(parts, right - 1)
        && isShort(parts, right)
        && (isShort(parts, right - 2) || isShort(parts, right + 1));
  }

  private static boolean isShort(List<Part> parts, int i) {
    if (i < 0 || i >= parts.size() || !isPlain(parts.get(i))) {
      return false;
    }
    var text = Inlines.plain(content(parts.get(i)));
    return !text.isEmpty() && text.length() < VERSE_LINE && !Shape.hasEndMark(text);
  }

  /** Whether a word was parted by a hyphen at the end of the left half. */
  static boolean isParted(Part left, Part right) {
    var before = Inlines.plain(content(left)).strip();
    var after = Inlines.plain(content(right)).strip();
    var at = before.length() - 1;
    return at > 0
        && "-‐".indexOf(before.charAt(at)) >= 0
        && Character.isLetter(before.charAt(at - 1))
        && !NameWords.isConnector(firstWord(after))
        && !List.of("or", "oder", "ou", "o").contains(firstWord(after));
  }

  /** What stands between the halves: nothing in a parted word, and in scripts that set no spaces. */
  static String glue(Part left, Part right) {
    var before = Inlines.plain(content(left)).strip();
    var after = Inlines.plain(content(right)).strip();
    var unspaced =
        isUnspaced(before.codePointBefore(before.length())) && isUnspaced(after.codePointAt(0));
    return unspaced || isParted(left, right) ? "" : " ";
  }

  /** A letter of a script that sets no spaces, or a mark as wide as one. */
  private static boolean isUnspaced(int cp) {
    return cp >= 0x3000 && cp <= 0x303F
        || cp >= 0xFF01 && cp <= 0xFF60
        || Shape.isUnspaced(Character.toString(cp)) && Character.isLetter(cp);
  }

  private static String firstWord(String text) {
    var end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static String lastWord(String text) {
    var start = text.length();
    while (start > 0 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == 0xA0;
  }
}
