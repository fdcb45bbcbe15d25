package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Target;

/** Gives the footnotes of one article in a book names that no other article there has. */
final class Prefixed extends Rewriting {

  private final String prefix;

  private Prefixed(String prefix) {
    this.prefix = prefix;
  }

  static Entry of(Entry entry, String prefix) {
    var article = entry.article();
    var prefixed = new Prefixed(prefix);
    var changed = article.toBuilder()
        .headline(prefixed.inlines(article.headline()))
        .standfirst(prefixed.inlines(article.standfirst()))
        .body(prefixed.blocks(article.body()))
        .build();
    return new Entry(changed, entry.source(), entry.anchors(), entry.repairs());
  }

  /** The model has a bound for the length of names. */
  @Override
  String note(String id) {
    return id.length() > 180 ? id : prefix + id;
  }

  @Override
  List<Inline> inlines(List<Inline> content) {
    var out = new ArrayList<Inline>();
    for (var inline : content) {
      if (inline instanceof Inline.NoteRef ref) {
        out.add(new Inline.NoteRef(note(ref.note())));
      } else if (inline instanceof Inline.Link link && link.target() instanceof Target.Fragment) {
        // A place in one article of many has no name that all viewers agree on.
        out.addAll(inlines(link.content()));
      } else if (inline instanceof Inline.Container container) {
        out.add(container.with(inlines(container.content())));
      } else {
        out.add(inline);
      }
    }
    return out;
  }
}
