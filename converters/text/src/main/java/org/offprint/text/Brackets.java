package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;

/** The opening brackets that wait for the text and target of a link. */
final class Brackets {

  /**
   * An opening bracket.
   *
   * @param token its token, text so far
   * @param index where that stands among the tokens
   * @param after the index after it
   * @param image whether an exclamation mark stands before it
   */
  record Opener(InlineToken token, int index, int after, boolean image) {}

  private static final int LOOK = 50;

  private final List<Opener> stack = new ArrayList<>();
  private final List<InlineToken> tokens;

  /** Below it in the stack no bracket can begin a link any more, since a link cannot hold another. */
  private int barrier;

  Brackets(List<InlineToken> tokens) {
    this.tokens = tokens;
  }

  void open(int at, int after, String mark) {
    var token = InlineToken.text(mark);
    stack.add(new Opener(token, tokens.size(), after, after - at == 2));
    tokens.add(token);
  }

  /** The bracket that a closing bracket closes; nothing if it can begin no link. */
  Optional<Opener> pop() {
    if (stack.isEmpty()) {
      return Optional.empty();
    }
    var opener = stack.remove(stack.size() - 1);
    var closed = stack.size() < barrier && !opener.image();
    barrier = Math.min(barrier, stack.size());
    return closed ? Optional.empty() : Optional.of(opener);
  }

  /** Whether nothing can be seen between a bracket and the end, as far as a short look tells. */
  boolean isEmpty(Opener opener) {
    var end = Math.min(tokens.size(), opener.index() + 1 + LOOK);
    return end - opener.index() <= LOOK
        && tokens.subList(opener.index() + 1, end).stream().noneMatch(InlineToken::isVisible);
  }

  void close(Opener opener, Inline.Link link) {
    opener.token().open(link);
    tokens.add(InlineToken.close(link));
    if (!opener.image()) {
      barrier = stack.size();
    }
  }
}
