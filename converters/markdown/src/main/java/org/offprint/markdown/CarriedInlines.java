package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Brings running text to what Markdown can say: dead links are their text, and a footnote call divides a link. */
final class CarriedInlines {

  private final Set<Loss> losses;

  CarriedInlines(Set<Loss> losses) {
    this.losses = losses;
  }

  List<Inline> of(List<Inline> content) {
    return Inlines.normalise(map(content));
  }

  private List<Inline> map(List<Inline> content) {
    var out = new ArrayList<Inline>();
    for (var inline : content) {
      if (inline instanceof Inline.Link link) {
        link(link, out);
      } else if (inline instanceof Inline.Container container) {
        out.add(container.with(map(container.content())));
      } else if (inline instanceof Inline.Code code) {
        out.add(new Inline.Code(Words.of(code.words().toString().replace('\n', ' '))));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private void link(Inline.Link link, List<Inline> out) {
    var content = map(link.content());
    if (link.target() instanceof Target.Dead) {
      out.addAll(content);
    } else if (Inlines.noteRefs(content).isEmpty()) {
      out.add(link.with(content));
    } else {
      losses.add(Loss.NOTE_IN_LINK);
      out.addAll(divided(link, content));
    }
  }

  /** The link around what stands before, between and behind its calls. */
  private static List<Inline> divided(Inline.Link link, List<Inline> content) {
    return parted(split(content), link);
  }

  /** Content in which no container holds a call: each is divided by those in it. */
  private static List<Inline> split(List<Inline> content) {
    var out = new ArrayList<Inline>();
    for (var inline : content) {
      if (inline instanceof Inline.Container container
          && !Inlines.noteRefs(container.content()).isEmpty()) {
        out.addAll(parted(split(container.content()), container));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private static List<Inline> parted(List<Inline> content, Inline.Container container) {
    var out = new ArrayList<Inline>();
    var part = new ArrayList<Inline>();
    for (var inline : content) {
      if (!(inline instanceof Inline.NoteRef)) {
        part.add(inline);
        continue;
      }
      if (!part.isEmpty()) {
        out.add(container.with(List.copyOf(part)));
        part.clear();
      }
      out.add(inline);
    }
    if (!part.isEmpty()) {
      out.add(container.with(List.copyOf(part)));
    }
    return out;
  }
}
