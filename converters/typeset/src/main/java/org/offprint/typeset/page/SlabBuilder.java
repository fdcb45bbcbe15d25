package org.offprint.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.typeset.line.Line;
import org.offprint.typeset.line.MissingTally;
import org.offprint.typeset.line.ParagraphSetter;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.TextSpan;

/** Makes slabs of blocks. */
final class SlabBuilder implements FlowBlock.Visitor<Void> {
  /** No place becomes narrower than this, however deep groups nest, in points. */
  private static final double NARROWEST = 90;

  /** No picture is higher than this share of the text block. */
  private static final double HIGHEST = 0.6;

  private final PageStyle page;
  private final ParagraphSetter setter;
  private final List<Slab> slabs = new ArrayList<>();
  private List<Slab.SideBarPlace> bars = List.of();
  private double x;
  private double width;
  private double gap;
  private double nextCost;
  private boolean tail;
  private Optional<Piece.Text> label = Optional.empty();

  SlabBuilder(PageStyle page, MissingTally missing) {
    this.page = page;
    this.setter = new ParagraphSetter(missing);
    this.width = page.width();
  }

  List<Slab> build(List<FlowBlock> blocks) {
    for (var block : blocks) {
      block.accept(this);
    }
    return slabs;
  }

  @Override
  public Void text(FlowBlock.Text block) {
    var lines = set(block.spans(), block.style(), width);
    var leading = block.leading();
    int first = slabs.size();
    for (int i = 0; i < lines.size(); i++) {
      var slab = new Slab(leading.distance(), leading.onGrid(), bars);
      slab.pieces.add(new Piece.Text(0, lines.get(i), x, baseline(leading)));
      slab.body = leading.onGrid();
      add(slab);
      if (i > 0) {
        boolean alone = i == 1 || i == lines.size() - 1;
        slab.cost(leading.keepTogether() ? Slab.TORN : alone ? Slab.ALONE : Slab.INSIDE);
        slab.breakCost += lines.get(i - 1).hyphenated() ? Slab.HYPHEN : 0;
      }
    }
    if (slabs.size() > first) {
      slabs.get(first).element = block.element();
      nextCost = leading.keepWithNext() ? Slab.NEVER : 0;
    }
    return null;
  }

  private List<Line> set(List<TextSpan> spans, ParagraphStyle style, double measure) {
    return setter.set(spans, style.withMeasure(measure));
  }

  private double baseline(Leading leading) {
    return leading.onGrid() ? leading.distance() - page.drop() : leading.distance() * 0.75;
  }

  /** Adds a slab, with the gap, the label and the cost that wait for the next one. */
  private void add(Slab slab) {
    slab.gap = gap;
    slab.cost(nextCost);
    slab.tail = tail;
    if (label.isPresent()) {
      hang(label.get(), slab);
    }
    label = Optional.empty();
    gap = 0;
    nextCost = 0;
    slabs.add(slab);
  }

  /** Puts a label on the base line of the first line beside it. */
  private static void hang(Piece.Text text, Slab slab) {
    double baseline = !slab.pieces.isEmpty() && slab.pieces.get(0) instanceof Piece.Text first
        ? first.baseline()
        : text.baseline();
    slab.pieces.add(0, new Piece.Text(0, text.line(), text.x(), baseline));
  }

  @Override
  public Void gap(FlowBlock.Gap block) {
    gap = Math.max(gap, block.height());
    return null;
  }

  @Override
  public Void rule(FlowBlock.Rule block) {
    var slab = new Slab(block.thickness(), false, bars);
    double length = block.length() == 0 ? width : Math.min(width, block.length());
    slab.pieces.add(
        new Piece.Bar(0, x + (width - length) / 2, 0, length, block.thickness(), block.ink()));
    add(slab);
    if (block.keepWithNext()) {
      nextCost = Slab.NEVER;
    } else {
      slab.cost(Slab.NEVER);
    }
    return null;
  }

  @Override
  public Void group(FlowBlock.Group block) {
    var outerBars = bars;
    double outerX = x;
    double outerWidth = width;
    int first = slabs.size();
    double room = Math.max(0, width - NARROWEST);
    double inset = Math.min(block.inset(), room);
    double opposite = Math.min(block.opposite(), room - inset);
    x += block.rightToLeft() ? opposite : inset;
    width -= inset + opposite;
    if (block.bar().isPresent()) {
      var bar = block.bar().get();
      double place = block.rightToLeft() ? outerX + outerWidth - bar.width() : outerX;
      bars = new ArrayList<>(outerBars);
      bars.add(new Slab.SideBarPlace(bar, place));
    }
    build(block.blocks());
    x = outerX;
    width = outerWidth;
    bars = outerBars;
    for (int i = first + 1; block.keepTogether() && i < slabs.size(); i++) {
      slabs.get(i).cost(Slab.TORN);
    }
    return null;
  }

  @Override
  public Void item(FlowBlock.Item block) {
    double outerX = x;
    double outerWidth = width;
    double inset = Math.min(block.inset(), Math.max(0, width - NARROWEST));
    boolean backwards = block.style().rightToLeft();
    double room = Math.max(1, inset - block.between());
    var lines = set(block.label(), block.style(), room);
    if (lines.size() == 1) {
      double place = backwards ? x + width - room : x;
      label = Optional.of(new Piece.Text(0, lines.get(0), place, page.grid() - page.drop()));
    } else if (!lines.isEmpty()) {
      tallLabel(block);
    }
    x += backwards ? 0 : inset;
    width -= inset;
    build(block.blocks());
    x = outerX;
    width = outerWidth;
    label = Optional.empty();
    return null;
  }

  /** A label that does not fit beside stands above. */
  private void tallLabel(FlowBlock.Item block) {
    var leading = firstLeading(block.blocks());
    for (var line : set(block.label(), block.style(), width)) {
      var slab = new Slab(leading.distance(), leading.onGrid(), bars);
      slab.pieces.add(new Piece.Text(0, line, x, baseline(leading)));
      add(slab);
      nextCost = Slab.NEVER;
    }
  }

  private Leading firstLeading(List<FlowBlock> blocks) {
    for (var block : blocks) {
      if (block instanceof FlowBlock.Text text) {
        return text.leading();
      }
    }
    return Leading.grid(page.grid());
  }

  @Override
  public Void grid(FlowBlock.Grid block) {
    var table = new GridSlabs(block, x, width, bars, setter).build();
    for (int i = 0; i < table.size(); i++) {
      if (i == 0) {
        add(table.get(i));
      } else {
        table.get(i).tail = tail;
        slabs.add(table.get(i));
      }
    }
    nextCost = 0;
    return null;
  }

  @Override
  public Void image(FlowBlock.Image block) {
    double scale =
        Math.min(1, Math.min(width / block.width(), HIGHEST * page.height() / block.height()));
    double w = block.width() * scale;
    double h = block.height() * scale;
    var slab = new Slab(h, false, bars);
    slab.pieces.add(new Piece.Image(
        0, block.owner(), block.sha256(), block.mediaType(), x + (width - w) / 2, w, h));
    add(slab);
    nextCost = Slab.TORN;
    return null;
  }

  @Override
  public Void tail(FlowBlock.Tail block) {
    tail = true;
    return null;
  }
}
