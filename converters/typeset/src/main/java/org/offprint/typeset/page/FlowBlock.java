package org.offprint.typeset.page;

import java.util.List;
import java.util.Optional;
import org.offprint.typeset.Element;
import org.offprint.typeset.Ink;
import org.offprint.typeset.Owner;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.TextSpan;

/** A piece of the one long column that is cut into pages. */
public sealed interface FlowBlock {
  /** Calls the method of the kind of block. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A paragraph. The measure of its style is replaced by the width that the place gives.
   *
   * @param element the element that it shows, if its place is wanted, such as a heading
   * @param spans its text
   * @param style how its lines are made
   * @param leading how its lines stand
   */
  record Text(
      Optional<Element> element, List<TextSpan> spans, ParagraphStyle style, Leading leading)
      implements FlowBlock {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Space between blocks. The largest of neighbouring gaps counts, and none at the top of a page.
   *
   * @param height in points
   */
  record Gap(double height) implements FlowBlock {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gap(this);
    }
  }

  /**
   * A horizontal rule.
   *
   * @param thickness in points
   * @param length in points; 0 for the whole width, else in the middle
   * @param ink its colour
   * @param keepWithNext whether the page may not turn behind it; otherwise not before it
   */
  record Rule(double thickness, double length, Ink ink, boolean keepWithNext) implements FlowBlock {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * Blocks that stand in a narrower place.
   *
   * @param blocks the blocks
   * @param inset how far they stand in at the side where lines start, in points
   * @param opposite how far they stand in at the other side, in points
   * @param rightToLeft whether lines start at the right
   * @param bar a bar at the side where lines start
   * @param keepTogether whether the page should not turn inside
   */
  record Group(
      List<FlowBlock> blocks,
      double inset,
      double opposite,
      boolean rightToLeft,
      Optional<SideBar> bar,
      boolean keepTogether)
      implements FlowBlock {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /**
   * Blocks with a label beside their first line: a list item, a note, a line of facts.
   *
   * @param label the label
   * @param style how the label stands in the space beside the blocks; its measure is replaced
   * @param inset the width of that space, in points
   * @param between the least distance of label and blocks, in points
   * @param blocks the blocks
   */
  record Item(
      List<TextSpan> label,
      ParagraphStyle style,
      double inset,
      double between,
      List<FlowBlock> blocks)
      implements FlowBlock {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.item(this);
    }
  }

  /**
   * A table.
   *
   * @param columns how many columns it has
   * @param header the rows that are shown again at the top of each further page
   * @param rows the other rows
   * @param style how it looks
   */
  record Grid(int columns, List<GridRow> header, List<GridRow> rows, GridStyle style)
      implements FlowBlock {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.grid(this);
    }
  }

  /**
   * A picture in the middle of the column, made smaller if it does not fit.
   *
   * @param owner what it belongs to
   * @param sha256 the hash of its bytes
   * @param mediaType such as {@code image/jpeg}
   * @param width the wanted width, in points
   * @param height the wanted height, in points
   */
  record Image(Owner owner, String sha256, String mediaType, double width, double height)
      implements FlowBlock {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** From here on blocks stand at the end of the document, and not alone on the last page. */
  record Tail() implements FlowBlock {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tail(this);
    }
  }

  /** One method for each kind of block. */
  interface Visitor<R> {
    /** A paragraph. */
    R text(Text block);

    /** Space. */
    R gap(Gap block);

    /** A rule. */
    R rule(Rule block);

    /** Blocks in a narrower place. */
    R group(Group block);

    /** Blocks with a label. */
    R item(Item block);

    /** A table. */
    R grid(Grid block);

    /** A picture. */
    R image(Image block);

    /** The start of the end matter. */
    R tail(Tail block);
  }
}
