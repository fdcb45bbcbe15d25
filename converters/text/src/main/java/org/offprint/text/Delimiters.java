package org.offprint.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.offprint.article.Inline;

/**
 * The stars and underscores that wait for a partner in one block.
 *
 * <p>A partner is looked for only where a count says that there is one, and what stands between partners is taken off
 * the stack for good, so that all looking together is linear.
 */
final class Delimiters {

  private static final Inline.Emphasis EMPHASIS = new Inline.Emphasis(List.of());
  private static final Inline.Strong STRONG = new Inline.Strong(List.of());

  private record Opener(int kind, int index, InlineToken token) {}

  private final Deque<Opener> stack = new ArrayDeque<>();
  private final int[] counts = new int[4];
  private final List<InlineToken> tokens;

  Delimiters(List<InlineToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * Takes one run of a mark.
   *
   * @param mark the character, {@code *} or {@code _}
   * @param length how often it stands, 1 to 3
   * @param canOpen whether text follows that it could mark
   * @param canClose whether text stands before it that it could mark
   */
  void take(char mark, int length, boolean canOpen, boolean canClose) {
    var left = canClose ? close(mark, length) : length;
    if (left == 0) {
      return;
    }
    if (!canOpen) {
      tokens.add(InlineToken.text(String.valueOf(mark).repeat(left)));
      return;
    }
    if (left > 1) {
      push(mark, 2);
    }
    if (left != 2) {
      push(mark, 1);
    }
  }

  /** Closes what can be closed, the innermost first; says how many characters are left over. */
  private int close(char mark, int length) {
    var left = length;
    while (left > 0) {
      var width = innermost(mark, left);
      if (width == 0) {
        return left;
      }
      pop(kind(mark, width));
      left -= width;
    }
    return left;
  }

  private int innermost(char mark, int length) {
    var single = length != 2 && counts[kind(mark, 1)] > 0;
    var twice = length != 1 && counts[kind(mark, 2)] > 0;
    if (!single || !twice) {
      return single ? 1 : twice ? 2 : 0;
    }
    for (var opener : stack) {
      if (opener.kind() == kind(mark, 1)) {
        return 1;
      } else if (opener.kind() == kind(mark, 2)) {
        return 2;
      }
    }
    return 0;
  }

  private void pop(int kind) {
    while (true) {
      var opener = stack.pop();
      counts[opener.kind()]--;
      if (opener.kind() == kind) {
        var container = container(kind);
        opener.token().open(container);
        tokens.add(InlineToken.close(container));
        return;
      }
    }
  }

  /** Takes the marks since a token for text: what was opened inside a link is not closed outside. */
  void dropFrom(int index) {
    while (!stack.isEmpty() && stack.peek().index() >= index) {
      counts[stack.pop().kind()]--;
    }
  }

  private void push(char mark, int width) {
    var token = InlineToken.text(String.valueOf(mark).repeat(width));
    stack.push(new Opener(kind(mark, width), tokens.size(), token));
    tokens.add(token);
    counts[kind(mark, width)]++;
  }

  private static Inline.Container container(int kind) {
    return kind % 2 == 0 ? EMPHASIS : STRONG;
  }

  private static int kind(char mark, int width) {
    return (mark == '*' ? 0 : 2) + width - 1;
  }
}
