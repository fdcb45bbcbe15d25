package org.offprint.typeset.page;

import java.util.List;

/** The text block of one page while slabs are put into it from the top. */
final class Column {
  private final PageStyle style;
  private double bottom;
  private boolean empty = true;

  Column(PageStyle style) {
    this.style = style;
  }

  /** Puts slabs in that are shown before the first slab of the page. */
  void prelude(List<Slab> prelude) {
    for (var slab : prelude) {
      place(slab);
    }
  }

  /** Puts a slab in; returns its top, from the top of the text block. */
  double place(Slab slab) {
    double top = empty ? 0 : bottom + slab.gap;
    if (slab.onGrid) {
      top = style.snap(top);
    }
    empty = false;
    bottom = top + slab.height;
    return top;
  }
}
