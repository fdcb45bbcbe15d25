package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import org.offprint.convert.Tokens;

/**
 * The words of an input block that are marks and no text: names of tags and character references, the language of a
 * code block, numbers of list items, titles of links, names of link definitions, targets written twice. A word that is
 * gone from a block and is none of these is lost.
 */
final class MarkupWords {

  private static final int NEAR = 400;
  private static final int LONGEST_TARGET = 4000;
  private static final int DEEPEST = 32;

  private static final String JOINTS = "*_~`[\n^=+";

  private final String raw;
  private final List<String> words = new ArrayList<>();

  private MarkupWords(String raw) {
    this.raw = raw;
  }

  static List<String> of(String raw) {
    var markup = new MarkupWords(raw);
    markup.tags();
    markup.references();
    markup.brackets();
    markup.joints();
    markup.lines();
    return markup.words;
  }

  private void add(int from, int to) {
    words.addAll(Tokens.of(raw.substring(from, to)));
  }

  private void tags() {
    for (var open = raw.indexOf('<'); open >= 0; open = raw.indexOf('<', open + 1)) {
      var close = end(open + 1, '>', "<");
      if (close > 0) {
        var inWord = isWordBefore(open) && wordEnd(close + 1) > close + 1;
        add(inWord ? wordStart(open) : open, inWord ? wordEnd(close + 1) : close);
      }
    }
  }

  /** Character references, with the letters that they stand between. */
  private void references() {
    for (var amp = raw.indexOf('&'); amp >= 0; amp = raw.indexOf('&', amp + 1)) {
      var end = end(amp + 1, ';', "& \n");
      if (end > 0) {
        add(wordStart(amp), wordEnd(end + 1));
      }
    }
  }

  /** The index of a closing mark that is near and has none of some characters before it; -1 if there is none. */
  private int end(int from, char closer, String others) {
    for (var i = from; i < raw.length() && i < from + NEAR; i++) {
      if (raw.charAt(i) == closer) {
        return i;
      } else if (others.indexOf(raw.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private int wordStart(int at) {
    var start = at;
    while (start > 0 && Tokens.isWordPart(raw.codePointBefore(start))) {
      start -= Character.charCount(raw.codePointBefore(start));
    }
    return start;
  }

  private int wordEnd(int at) {
    var end = at;
    while (end < raw.length() && Tokens.isWordPart(raw.codePointAt(end))) {
      end += Character.charCount(raw.codePointAt(end));
    }
    return end;
  }

  /** What stands after {@code ](} and {@code ][}. */
  private void brackets() {
    for (var at = raw.indexOf(']'); at >= 0; at = raw.indexOf(']', at + 1)) {
      var next = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
      if (next == '(' || next == '[') {
        var close = close(at + 1, next, next == '(' ? ')' : ']');
        add(at + 2, close);
        var end = wordEnd(close + 1);
        if (end > close + 1) {
          add(close + 1, end);
          add(wordStart(at), at);
        }
      }
    }
  }

  /** Words that a mark inside them, or a line end in a script without blanks, parts: {@code *re*cord}. */
  private void joints() {
    for (var i = 1; i + 1 < raw.length(); i++) {
      if (JOINTS.indexOf(raw.charAt(i)) >= 0 && isWordBefore(i)) {
        var end = i + 1;
        while (end < raw.length() && JOINTS.indexOf(raw.charAt(end)) >= 0) {
          end++;
        }
        var after = wordEnd(end);
        if (after > end && (raw.charAt(i) != '\n' || Shape.isUnspaced(raw.substring(end, after)))) {
          add(wordStart(i), i);
          add(end, after);
        }
        i = end;
      }
    }
  }

  private boolean isWordBefore(int at) {
    return at > 0 && Tokens.isWordPart(raw.codePointBefore(at));
  }

  private int close(int open, char opener, char closer) {
    var depth = 0;
    for (var i = open; i < raw.length() && i < open + LONGEST_TARGET && depth <= DEEPEST; i++) {
      if (raw.charAt(i) == opener) {
        depth++;
      } else if (raw.charAt(i) == closer && --depth == 0) {
        return i;
      }
    }
    return open + 1;
  }

  /** Numbers of list items and the languages of code. */
  private void lines() {
    for (var from = 0; from < raw.length(); ) {
      var end = raw.indexOf('\n', from);
      end = end < 0 ? raw.length() : end;
      var start = from;
      while (start < end && " \t>".indexOf(raw.charAt(start)) >= 0) {
        start++;
      }
      if (raw.startsWith("```", start) || raw.startsWith("~~~", start)) {
        add(start, end);
      } else {
        marker(start, end);
      }
      from = end + 1;
    }
  }

  private void marker(int start, int end) {
    var at = start;
    while (at < end && at - start < 9 && Character.isDigit(raw.charAt(at))) {
      at++;
    }
    if (at > start && at < end && ".)".indexOf(raw.charAt(at)) >= 0) {
      add(start, at);
    }
  }
}
