package org.offprint.docx;

import java.util.Optional;

/**
 * What stands around a block.
 *
 * @param text the style of a plain paragraph in it
 * @param left how far its text is indented where it begins, in twentieths of a point
 * @param right how far its text is indented where it ends
 * @param depth how many lists are around it
 * @param box the style of the aside or footnote that it stands in, which also the lists in it look like
 */
record Surroundings(Style text, int left, int right, int depth, Optional<Style> box) {

  /** Deeper ones are not indented further, or nothing would be left of the line. */
  private static final int FARTHEST = 2880;

  static final Surroundings BODY = of(Style.NORMAL);

  static Surroundings of(Style text) {
    return new Surroundings(
        text, text.left(), text.right(), 0, text.isNote() ? Optional.of(text) : Optional.empty());
  }

  /** The inside of a quote or an aside, whose paragraphs have this style. */
  Surroundings inside(Style style) {
    return new Surroundings(
        style,
        bounded(left + style.left()),
        bounded(right + style.right()),
        depth,
        style == Style.QUOTE ? box : Optional.of(style));
  }

  /** The inside of a list. */
  Surroundings listed() {
    return new Surroundings(
        box.orElse(Style.itemContinued(depth + 1)),
        bounded(left + ListNumbers.STEP),
        right,
        depth + 1,
        box);
  }

  /** The style of the first paragraph of an item of a list that stands here. */
  Style item(boolean ordered) {
    if (box.isEmpty()) {
      return Style.item(ordered, depth + 1);
    } else if (box.get().isNote()) {
      return box.get();
    }
    return ordered ? Style.ASIDE_NUMBER : Style.ASIDE_BULLET;
  }

  private static int bounded(int indent) {
    return Math.min(indent, FARTHEST);
  }

  /** The indents of a paragraph of a style that is not that of plain paragraphs, where the style's are too small. */
  Optional<ParagraphFormat.Indent> indent(Style style) {
    boolean plain = style == text;
    int wantedLeft = plain ? left : bounded(left + style.left());
    int wantedRight = plain ? right : bounded(right + style.right());
    return wantedLeft == style.left() && wantedRight == style.right()
        ? Optional.empty()
        : Optional.of(new ParagraphFormat.Indent(wantedLeft, wantedRight, 0));
  }

  /** The indents of the first paragraph of an item of the list that these are the inside of. */
  Optional<ParagraphFormat.Indent> markedIndent(int level) {
    return left == (level + 1) * ListNumbers.STEP && right == 0 ? Optional.empty() : hanging();
  }

  /** The same for an item whose number is part of its text. */
  Optional<ParagraphFormat.Indent> hanging() {
    return Optional.of(new ParagraphFormat.Indent(left, right, ListNumbers.STEP));
  }
}
