package org.offprint.text;

/** What a line looks like by itself. */
final class LineShape {

  private static final int LONGEST_COMPARISON = 60;

  private LineShape() {}

  /** The level of an ATX heading (CommonMark clause 4.2), which must have a blank after its marks, and a word; else 0. */
  static int headingLevel(Line line) {
    var text = line.text();
    var level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    return level >= 1
            && level <= 6
            && level < text.length()
            && " \t".indexOf(text.charAt(level)) >= 0
            && text.codePoints().anyMatch(Character::isLetterOrDigit)
            && !(level == 1 && (isNumberSign(text) || isTags(text)))
        ? level
        : 0;
  }

  /** "# of boats": the number of them. */
  private static boolean isNumberSign(String text) {
    return text.startsWith("# of ");
  }

  /** "# harbour # boats": tags of which each is one word. */
  private static boolean isTags(String text) {
    var words = text.strip().split("[ \\t]+");
    var tags = words.length >= 4 && words.length % 2 == 0;
    for (var i = 0; tags && i < words.length; i++) {
      tags = words[i].equals("#") == (i % 2 == 0);
    }
    return tags;
  }

  /** Whether a heading of the first level reads like a sentence that begins with a number: "# 1 in sales, he said." */
  static boolean isNumberedSentence(Line line) {
    var text = line.stripped();
    var first = headingLevel(line) == 1 ? headingText(line, 1).codePointAt(0) : 'A';
    return text.endsWith(".") && (Character.isDigit(first) || Character.isLowerCase(first));
  }

  /** Whether a mark of a quote is a sign before a number ("> 5 km"), or before the "From" that mail programs mark. */
  static boolean isComparison(Line line) {
    var text = unquoted(line).stripped();
    if (text.isEmpty() || line.stripped().startsWith(">From ")) {
      return !text.isEmpty();
    }
    var first = text.codePointAt(0);
    return (Character.isDigit(first)
            || first == '='
            || Character.getType(first) == Character.CURRENCY_SYMBOL)
        && text.length() <= LONGEST_COMPARISON
        && !Wrapping.endsSentence(text);
  }

  /** The text of an ATX heading, without closing marks if they are as many as the opening ones. */
  static String headingText(Line line, int level) {
    var text = line.text().substring(level).strip();
    var end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    return end > 0 && text.length() - end == level && text.charAt(end - 1) == ' '
        ? text.substring(0, end).strip()
        : text;
  }

  /** The length of a line of equals signs; 0 for any other line. */
  static int doubleUnderline(Line line) {
    var text = line.text().stripTrailing();
    var only = text.length() >= 3 && text.chars().allMatch(c -> c == '=');
    return only ? text.length() : 0;
  }

  /** Whether a line is nothing but three or more stars, hyphens or underscores (CommonMark clause 4.1). */
  static boolean isRule(Line line) {
    var count = 0;
    var mark = '\0';
    var text = line.text();
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        continue;
      }
      if ("*-_".indexOf(c) < 0 || mark != '\0' && c != mark) {
        return false;
      }
      mark = c;
      count++;
    }
    return count >= 3;
  }

  static boolean isQuote(Line line) {
    return line.indent() <= 3 && line.text().stripLeading().startsWith(">");
  }

  /** A quoted line without its outermost mark and one blank after it. */
  static Line unquoted(Line line) {
    var text = line.text().stripLeading();
    return line.with(text.substring(text.startsWith("> ") ? 2 : 1));
  }

  /** Whether a short label stands at its start, as in "LANGUAGE: English". */
  static boolean isLabelled(Line line) {
    var text = line.stripped();
    var colon = text.indexOf(':');
    var wide = text.indexOf('：');
    if (wide > 0 && (colon < 0 || wide < colon)) {
      return wide <= 20;
    }
    return colon > 0
        && colon <= 30
        && (colon + 1 == text.length() || text.charAt(colon + 1) == ' ');
  }

  /** Whether it is one web address and nothing else. */
  static boolean isAddress(Line line) {
    var text = line.stripped();
    var from = text.startsWith("<") ? 1 : 0;
    var to = text.length() - (text.endsWith(">") ? 1 : 0);
    return to > from
        && BareAddress.scheme(text, from) > 0
        && text.substring(from, to).chars().noneMatch(c -> c <= ' ');
  }
}
