package org.offprint.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Box;
import org.offprint.typeset.Element;
import org.offprint.typeset.Mark;
import org.offprint.typeset.line.Strip;
import org.offprint.typeset.line.TextStyle.LineKind;

/** Puts the slabs of one page at their places and draws them. */
final class PageAssembly {
  private final PageStyle style;
  private final int number;
  private final Map<Element, Pages.Place> places;
  private final List<Mark> marks = new ArrayList<>();

  PageAssembly(PageStyle style, int number, Map<Element, Pages.Place> places) {
    this.style = style;
    this.number = number;
    this.places = places;
  }

  void add(List<Mark> more) {
    marks.addAll(more);
  }

  List<Mark> marks() {
    return marks;
  }

  void fill(List<Slab> slabs) {
    if (slabs.isEmpty()) {
      return;
    }
    var all = new ArrayList<>(slabs.get(0).prelude);
    all.addAll(slabs);
    var tops = new double[all.size()];
    var column = new Column(style);
    for (int i = 0; i < tops.length; i++) {
      tops[i] = style.top() + column.place(all.get(i));
    }
    for (int i = 0; i < tops.length; ) {
      drawBars(all, tops, i);
      i = drawRow(all, tops, i);
    }
  }

  /** Draws the bars that start with a slab, each down to the last slab in a row that has it. */
  private void drawBars(List<Slab> slabs, double[] tops, int index) {
    for (var place : slabs.get(index).bars) {
      if (index > 0 && slabs.get(index - 1).bars.contains(place)) {
        continue;
      }
      int end = index;
      while (end + 1 < tops.length && slabs.get(end + 1).bars.contains(place)) {
        end++;
      }
      double top = tops[index];
      double bottom = tops[end] + slabs.get(end).height;
      var box = new Box(style.left() + place.x, top, place.bar.width(), bottom - top);
      marks.add(new Mark.Bar(Artifact.LAYOUT, box, place.bar.ink()));
    }
  }

  /** Draws a slab, or all slabs of one table row, cell after cell; returns where to go on. */
  private int drawRow(List<Slab> slabs, double[] tops, int index) {
    int row = slabs.get(index).row;
    int end = index + 1;
    while (row >= 0 && end < tops.length && slabs.get(end).row == row) {
      end++;
    }
    if (row < 0) {
      remember(slabs.get(index), tops[index]);
      for (var piece : slabs.get(index).pieces) {
        draw(piece, tops[index]);
      }
      return end;
    }
    record Placed(Piece piece, double top) {}
    var placed = new ArrayList<Placed>();
    for (int i = index; i < end; i++) {
      for (var piece : slabs.get(i).pieces) {
        placed.add(new Placed(piece, tops[i]));
      }
    }
    placed.sort(Comparator.comparingInt(each -> each.piece().order()));
    for (var each : placed) {
      draw(each.piece(), each.top());
    }
    return end;
  }

  private void remember(Slab slab, double top) {
    if (slab.element.isPresent()) {
      places.putIfAbsent(slab.element.get(), new Pages.Place(number, top));
    }
  }

  private void draw(Piece piece, double top) {
    if (piece instanceof Piece.Text text) {
      for (var strip : text.line().strips()) {
        draw(strip, style.left() + text.x() + strip.x(), top + text.baseline());
      }
    } else if (piece instanceof Piece.Bar bar) {
      var box = new Box(style.left() + bar.x(), top + bar.y(), bar.width(), bar.height());
      marks.add(new Mark.Bar(Artifact.LAYOUT, box, bar.ink()));
    } else if (piece instanceof Piece.Image image) {
      var box = new Box(style.left() + image.x(), top, image.width(), image.height());
      marks.add(new Mark.Picture(image.owner(), box, image.sha256(), image.mediaType()));
    }
  }

  private void draw(Strip strip, double x, double line) {
    var text = strip.style();
    double baseline = line - text.rise();
    marks.add(new Mark.Glyphs(
        strip.owner(), strip.face(), text.size(), text.ink(), x, baseline, strip.run()));
    if (text.line() != LineKind.NONE) {
      double thickness = text.size() / 16;
      double y =
          baseline + (text.line() == LineKind.UNDER ? text.size() * 0.12 : -text.size() * 0.26);
      var box = new Box(x, y, strip.width(), thickness);
      marks.add(new Mark.Bar(Artifact.LAYOUT, box, text.ink()));
    }
  }
}
