package org.offprint.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/** The marks that are open around running text while a page is walked. */
final class Marks {

  private final Deque<Inline.Container> marks = new ArrayDeque<>();
  private final Deque<Element> owners = new ArrayDeque<>();

  /** Opens a mark until its element is left; more than a reader could follow are passed over. */
  void open(Element owner, Inline.Container mark) {
    if (marks.size() < Inlines.MAX_DEPTH) {
      owners.push(owner);
      marks.push(mark);
    }
  }

  void close(Element owner) {
    while (!owners.isEmpty() && owners.peek() == owner) {
      owners.pop();
      marks.pop();
    }
  }

  /** A piece of text under the open marks. */
  Inline around(Inline leaf) {
    var marked = leaf;
    for (var mark : marks) {
      marked = mark.with(List.of(marked));
    }
    return marked;
  }
}
