package org.offprint.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.typeset.Element;

/** A part of the column that no page break can cut: mostly one line. */
final class Slab {
  /** The page must not turn here unless there is no other way. */
  static final double NEVER = 5000;

  /** A line would stand alone. */
  static final double ALONE = 1000;

  /** A group that belongs together would be torn. */
  static final double TORN = 400;

  /** A table row would be torn. */
  static final double ROW_TORN = 60;

  /** A paragraph goes on. */
  static final double INSIDE = 3;

  /** A word goes on. */
  static final double HYPHEN = 40;

  final double height;
  final boolean onGrid;
  final List<Piece> pieces = new ArrayList<>(1);
  final List<SideBarPlace> bars;
  double gap;
  double breakCost;
  boolean tail;
  boolean body;

  /** The row of a table that the slab is a part of; -1 for none. */
  int row = -1;

  /** What is shown first if a page starts here: the header of a table. */
  List<Slab> prelude = List.of();

  Optional<Element> element = Optional.empty();

  Slab(double height, boolean onGrid, List<SideBarPlace> bars) {
    this.height = height;
    this.onGrid = onGrid;
    this.bars = bars;
  }

  /** Raises the cost of a page break before the slab. */
  void cost(double least) {
    breakCost = Math.max(breakCost, least);
  }

  /** A bar and where its left edge is. Not a record: two are the same only if they are one object. */
  static final class SideBarPlace {
    final SideBar bar;
    final double x;

    SideBarPlace(SideBar bar, double x) {
      this.bar = bar;
      this.x = x;
    }
  }
}
