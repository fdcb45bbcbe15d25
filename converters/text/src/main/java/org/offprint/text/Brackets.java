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
   * @param after the index after it
   * @param image whether an exclamation mark stands before it
   */
  record Opener(InlineToken token, int after, boolean image) {}

  private final List<Opener> stack = new ArrayList<>();
  private final List<InlineToken> tokens;

  /** Below it in the stack no bracket can begin a link any more, since a link cannot hold another. */
  private int barrier;

  Brackets(List<InlineToken> tokens) {
    this.tokens = tokens;
  }

  void open(int at, int after, String mark) {
    var token = InlineToken.text(mark);
    tokens.add(token);
    stack.add(new Opener(token, after, after - at == 2));
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

  void close(Opener opener, Inline.Link link) {
    opener.token().open(link);
    tokens.add(InlineToken.close(link));
    if (!opener.image()) {
      barrier = stack.size();
    }
  }
}
