package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Fragments;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * Brings blocks that were read back under the rules of an article, whatever was edited: heading levels that do not skip,
 * footnote calls and links within the article that lead somewhere.
 */
final class Mending extends Rewriting {

  private final List<Block> body;
  private final Set<String> notes;
  private final Set<String> places;
  private int level = 1;

  Mending(List<Block> body) {
    this.body = body;
    notes = Blocks.of(Block.Footnote.class, Blocks.all(body)).stream()
        .map(Block.Footnote::id)
        .collect(Collectors.toSet());
    places = Fragments.names(body).keySet();
  }

  List<Block> body() {
    return blocks(body);
  }

  @Override
  int level(int before) {
    level = Math.max(2, Math.min(before, level + 1));
    return level;
  }

  @Override
  List<Inline> inlines(List<Inline> content) {
    var out = new ArrayList<Inline>();
    for (var inline : content) {
      if (inline instanceof Inline.NoteRef ref && !notes.contains(ref.note())) {
        out.add(new Inline.Text(Words.of("[^" + ref.note() + "]")));
      } else if (inline instanceof Inline.Link link && link.target() instanceof Target.Dead dead) {
        out.addAll(link(link, dead.printed().toString()));
      } else if (inline instanceof Inline.Container container) {
        out.add(container.with(inlines(container.content())));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private List<Inline> link(Inline.Link link, String printed) {
    var content = inlines(link.content());
    var name = printed.startsWith("#") ? printed.substring(1) : "";
    return places.contains(name)
        ? List.of(new Inline.Link(new Target.Fragment(name), content))
        : content;
  }
}
