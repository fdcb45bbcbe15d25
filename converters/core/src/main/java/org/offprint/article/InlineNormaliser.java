package org.offprint.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings running text into its normal form.
 *
 * <p>The text is first flattened to leaves, each under its chain of containers, which makes every rule a rule about
 * neighbours; then the chains are folded into a tree again.
 */
final class InlineNormaliser {

  /** A leaf with the containers around it, outermost first. */
  private record Leaf(List<Inline.Container> chain, Inline inline) {}

  private InlineNormaliser() {}

  static List<Inline> normalise(List<Inline> content) {
    if (content.size() == 1
        && content.get(0) instanceof Inline.Text text
        && isNormal(text.words())) {
      return List.copyOf(content);
    }
    var leaves = new ArrayList<Leaf>();
    flatten(content, List.of(), leaves);
    return fold(blanks(leaves), 0);
  }

  private static boolean isNormal(Words words) {
    var blank = true;
    for (var i = 0; i < words.length(); i++) {
      var c = words.charAt(i);
      if (c == '\t' || c == '\n' || c == ' ' && blank) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank;
  }

  private static void flatten(List<Inline> content, List<Inline.Container> chain, List<Leaf> out) {
    for (var inline : content) {
      if (inline instanceof Inline.Container container) {
        flatten(container.content(), nest(chain, container), out);
      } else if (!isEmpty(inline)) {
        out.add(new Leaf(chain, inline));
      }
    }
  }

  private static List<Inline.Container> nest(
      List<Inline.Container> chain, Inline.Container container) {
    if (chain.size() >= Inlines.MAX_DEPTH || isMeaningless(container)) {
      return chain;
    }
    for (var outer : chain) {
      var like = container instanceof Inline.Span
          ? sameKind(outer, container)
          : outer.getClass() == container.getClass();
      if (like) {
        return chain;
      }
    }
    var nested = new ArrayList<>(chain);
    nested.add(container.with(List.of()));
    return List.copyOf(nested);
  }

  private static boolean isMeaningless(Inline.Container container) {
    return container instanceof Inline.Span span
        && span.language().isEmpty()
        && span.direction().isEmpty();
  }

  private static boolean isEmpty(Inline inline) {
    return inline instanceof Inline.Text text && text.words().length() == 0
        || inline instanceof Inline.Code code && code.words().isBlank()
        || inline instanceof Inline.Ruby ruby
            && ruby.base().isBlank()
            && ruby.annotation().isBlank();
  }

  /** Collapses blanks over the edges of leaves; a blank belongs to the shorter of the chains beside it. */
  private static List<Leaf> blanks(List<Leaf> leaves) {
    var out = new ArrayList<Leaf>();
    var pending = false;
    for (var leaf : leaves) {
      if (leaf.inline() instanceof Inline.LineBreak) {
        pending = false;
        if (!out.isEmpty()) {
          out.add(new Leaf(List.of(), leaf.inline()));
        }
        continue;
      }
      if (!(leaf.inline() instanceof Inline.Text text)) {
        space(pending, out, leaf);
        pending = false;
        out.add(leaf);
        continue;
      }
      pending = words(text.words().toString(), leaf, pending, out);
    }
    while (!out.isEmpty() && out.get(out.size() - 1).inline() instanceof Inline.LineBreak) {
      out.remove(out.size() - 1);
    }
    return out;
  }

  /** Adds the words of one text, one space between them; says whether a blank is still open at its end. */
  private static boolean words(String text, Leaf leaf, boolean pending, List<Leaf> out) {
    var collapsed = new StringBuilder(text.length());
    var open = pending;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n') {
        open = true;
        continue;
      }
      if (open && collapsed.length() == 0) {
        space(true, out, leaf);
      } else if (open) {
        collapsed.append(' ');
      }
      open = false;
      collapsed.append(c);
    }
    if (collapsed.length() > 0) {
      out.add(new Leaf(leaf.chain(), new Inline.Text(Words.of(collapsed))));
    }
    return open;
  }

  private static void space(boolean pending, List<Leaf> out, Leaf next) {
    if (!pending || out.isEmpty()) {
      return;
    }
    var before = out.get(out.size() - 1);
    if (before.inline() instanceof Inline.LineBreak) {
      return;
    }
    var shared = 0;
    while (shared < before.chain().size()
        && shared < next.chain().size()
        && sameKind(before.chain().get(shared), next.chain().get(shared))) {
      shared++;
    }
    out.add(new Leaf(before.chain().subList(0, shared), new Inline.Text(Words.of(" "))));
  }

  private static boolean sameKind(Inline.Container a, Inline.Container b) {
    return a.with(List.of()).equals(b.with(List.of()));
  }

  private static List<Inline> fold(List<Leaf> leaves, int depth) {
    var out = new ArrayList<Inline>();
    for (var i = 0; i < leaves.size(); ) {
      var leaf = leaves.get(i);
      var end = i + 1;
      if (leaf.chain().size() > depth) {
        var container = leaf.chain().get(depth);
        while (end < leaves.size()
            && leaves.get(end).chain().size() > depth
            && sameKind(leaves.get(end).chain().get(depth), container)) {
          end++;
        }
        out.add(container.with(fold(leaves.subList(i, end), depth + 1)));
      } else {
        end = add(leaves, i, depth, out);
      }
      i = end;
    }
    return List.copyOf(out);
  }

  /** Adds a leaf, or all neighbouring texts as one; returns where it stopped. */
  private static int add(List<Leaf> leaves, int from, int depth, List<Inline> out) {
    if (!(leaves.get(from).inline() instanceof Inline.Text)) {
      out.add(leaves.get(from).inline());
      return from + 1;
    }
    var joined = new StringBuilder();
    var end = from;
    while (end < leaves.size()
        && leaves.get(end).chain().size() == depth
        && leaves.get(end).inline() instanceof Inline.Text text) {
      joined.append(text.words());
      end++;
    }
    out.add(new Inline.Text(Words.of(joined)));
    return end;
  }
}
