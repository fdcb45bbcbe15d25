package org.offprint.text;

import java.util.Optional;

/**
 * The target of a link as it stands in a text.
 *
 * @param printed the target, with escapes and entities resolved
 * @param end the index after it, and after its closing bracket where it has one
 */
record LinkTarget(String printed, int end) {

  /** CommonMark parsers take no deeper brackets in a target; it also keeps the search short. */
  private static final int MAX_BRACKETS = 32;

  /**
   * Reads {@code (target)}, {@code (<target>)}, {@code (target "title")}.
   *
   * @param text the text
   * @param from the index of the opening bracket
   * @return the target, or nothing if there is no such thing
   */
  static Optional<LinkTarget> inBrackets(String text, int from) {
    if (from >= text.length() || text.charAt(from) != '(') {
      return Optional.empty();
    }
    var start = skipBlanks(text, from + 1);
    return bare(text, start, true).flatMap(target -> {
      var at = skipBlanks(text, target.end());
      if (at > target.end()) {
        at = skipBlanks(text, title(text, at));
      }
      return at < text.length() && text.charAt(at) == ')' && isAddress(text, start, target)
          ? Optional.of(new LinkTarget(target.printed(), at + 1))
          : Optional.empty();
    });
  }

  /** A word in round brackets after one in square ones is a remark: "[the mayor](retired)". */
  private static boolean isAddress(String text, int start, LinkTarget target) {
    var printed = target.printed();
    return printed.isEmpty()
        || text.charAt(start) == '<'
        || printed.chars().anyMatch(c -> ".:/?#@%=&".indexOf(c) >= 0);
  }

  /**
   * Reads a target without the brackets of a link.
   *
   * @param text the text
   * @param start where it begins
   * @param balanced whether it ends before a bracket that it does not open
   * @return the target, or nothing if it is cut off
   */
  static Optional<LinkTarget> bare(String text, int start, boolean balanced) {
    if (start < text.length() && text.charAt(start) == '<') {
      return inAngles(text, start);
    }
    var depth = 0;
    var at = start;
    for (; at < text.length() && !isEnd(text.charAt(at)); at++) {
      var c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && !isEnd(text.charAt(at + 1))) {
        at++;
      } else if (c == '(' && ++depth > MAX_BRACKETS) {
        return Optional.empty();
      } else if (c == ')' && --depth < 0) {
        if (balanced) {
          break;
        }
        depth = 0;
      }
    }
    return balanced && depth > 0
        ? Optional.empty()
        : Optional.of(new LinkTarget(Escapes.resolve(text.substring(start, at)), at));
  }

  private static Optional<LinkTarget> inAngles(String text, int start) {
    for (var at = start + 1; at < text.length(); at++) {
      var c = text.charAt(at);
      if (c == '>') {
        var printed = Escapes.resolve(text.substring(start + 1, at));
        return Optional.of(new LinkTarget(printed, at + 1));
      } else if (c == '<' || c == '\n' || c == Characters.LINE_BREAK) {
        return Optional.empty();
      } else if (c == '\\') {
        at++;
      }
    }
    return Optional.empty();
  }

  /** The index after a title in quotes; the same index if there is none. */
  static int title(String text, int from) {
    if (from >= text.length() || "\"'".indexOf(text.charAt(from)) < 0) {
      return from;
    }
    var closer = text.charAt(from);
    for (var at = from + 1; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == closer) {
        return at + 1;
      }
    }
    return from;
  }

  private static int skipBlanks(String text, int from) {
    var at = from;
    while (at < text.length() && isEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(char c) {
    return c <= ' ' || c == Characters.LINE_BREAK;
  }
}
