package org.offprint.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.article.Inline;

/** Makes running text of tokens, without recursion, however deep and crosswise the marks lie. */
final class InlineBuilder {

  /** What is open, outermost first, each kind once; and how often its kind was opened since. */
  private final Map<Class<?>, Inline.Container> open = new LinkedHashMap<>();

  private final Map<Class<?>, Integer> counts = new LinkedHashMap<>();
  private final List<Inline> out = new ArrayList<>();

  private InlineBuilder() {}

  static List<Inline> build(List<InlineToken> tokens) {
    var builder = new InlineBuilder();
    for (var token : tokens) {
      builder.take(token);
    }
    return builder.out;
  }

  private void take(InlineToken token) {
    switch (token.kind()) {
      case OPEN -> {
        open.putIfAbsent(token.inline().getClass(), token.container());
        counts.merge(token.inline().getClass(), 1, Integer::sum);
      }
      case CLOSE -> {
        var kind = token.inline().getClass();
        if (counts.merge(kind, -1, Integer::sum) == 0) {
          open.remove(kind);
        }
      }
      default -> out.add(wrapped(token.inline()));
    }
  }

  private Inline wrapped(Inline inline) {
    var result = inline;
    var containers = new ArrayList<>(open.values());
    for (var i = containers.size() - 1; i >= 0; i--) {
      result = containers.get(i).with(List.of(result));
    }
    return result;
  }
}
