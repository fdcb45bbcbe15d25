package org.offprint.docx.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;

/** Puts the paragraphs of lists, each of which only knows its level, together to lists in lists. */
final class ListBuilder {

  /** A list that is open. */
  private static final class Open {
    private final Numbering.Place place;
    private final List<List<Block>> items = new ArrayList<>();

    Open(Numbering.Place place) {
      this.place = place;
    }

    boolean goesOnWith(Numbering.Place next) {
      return place.list().equals(next.list()) && place.kind() == next.kind();
    }

    Block list() {
      var ordered = place.kind() == Numbering.Kind.NUMBER;
      return new Block.ItemList(
          ordered,
          ordered ? place.number() : 1,
          items.stream().map(Block.Item::new).toList());
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Whether a paragraph at this place begins a list that is no part of the open one. */
  boolean isApart(Numbering.Place place) {
    var root = open.peekLast();
    return root != null
        && (place.level() < root.place.level()
            || place.level() == root.place.level() && !root.goesOnWith(place));
  }

  /** Adds an item. */
  void item(Numbering.Place place, List<Block> blocks) {
    closeTo(place.level());
    var top = open.peek();
    if (top != null && top.place.level() == place.level() && !top.goesOnWith(place)) {
      close();
      top = open.peek();
    }
    if (top == null || top.place.level() < place.level()) {
      top = new Open(place);
      open.push(top);
    }
    top.items.add(new ArrayList<>(blocks));
  }

  /** Adds further blocks to the last item at a level, or the nearest one above it. */
  void more(int level, List<Block> blocks) {
    closeTo(level);
    last(open.peek()).addAll(blocks);
  }

  private static List<Block> last(Open list) {
    return list.items.get(list.items.size() - 1);
  }

  private void closeTo(int level) {
    while (open.size() > 1 && open.peek().place.level() > level) {
      close();
    }
  }

  private void close() {
    var list = open.pop().list();
    last(open.peek()).add(list);
  }

  /** The whole list; then nothing is open. */
  Optional<Block> take() {
    while (open.size() > 1) {
      close();
    }
    return Optional.ofNullable(open.poll()).map(Open::list);
  }
}
