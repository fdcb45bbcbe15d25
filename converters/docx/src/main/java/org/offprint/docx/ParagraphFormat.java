package org.offprint.docx;

import java.util.Optional;

/**
 * How a paragraph is set, beyond its style.
 *
 * @param style its style
 * @param keepNext whether it stays on the page of the next one
 * @param number the list and level by which it is numbered
 * @param rightToLeft whether it runs from right to left
 * @param before the space above it in twentieths of a point, where the style's is not enough; else 0
 * @param indent its indents, where they are not the style's
 * @param align {@code right} for figures of a table; else empty
 */
record ParagraphFormat(
    Style style,
    boolean keepNext,
    Optional<Number> number,
    boolean rightToLeft,
    int before,
    Optional<Indent> indent,
    String align) {

  /**
   * A place in a list.
   *
   * @param list the id of the list
   * @param level from 0
   */
  record Number(int list, int level) {}

  /**
   * Indents in twentieths of a point.
   *
   * @param left where the text begins
   * @param right where it ends
   * @param hanging how far the first line stands out
   */
  record Indent(int left, int right, int hanging) {}

  static ParagraphFormat of(Style style, boolean rightToLeft) {
    return new ParagraphFormat(
        style, false, Optional.empty(), rightToLeft, 0, Optional.empty(), "");
  }

  ParagraphFormat keptWithNext() {
    return new ParagraphFormat(style, true, number, rightToLeft, before, indent, align);
  }

  ParagraphFormat numbered(Number place) {
    return new ParagraphFormat(
        style, keepNext, Optional.of(place), rightToLeft, before, indent, align);
  }

  ParagraphFormat below(int space) {
    return new ParagraphFormat(style, keepNext, number, rightToLeft, space, indent, align);
  }

  ParagraphFormat indented(Indent by) {
    return new ParagraphFormat(
        style, keepNext, number, rightToLeft, before, Optional.of(by), align);
  }

  ParagraphFormat aligned(String to) {
    return new ParagraphFormat(style, keepNext, number, rightToLeft, before, indent, to);
  }

  /** Writes the properties but for their end, in the order of the schema ({@code CT_PPr}); a section may follow. */
  void open(Xml out, StyleSheet styles) {
    out.open("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
    if (keepNext) {
      out.empty("w:keepNext");
    }
    number.ifPresent(one -> out.open("w:numPr")
        .empty("w:ilvl", "w:val", Integer.toString(one.level()))
        .empty("w:numId", "w:val", Integer.toString(one.list()))
        .close());
    if (rightToLeft) {
      out.empty("w:bidi");
    }
    if (before > 0) {
      out.empty("w:spacing", "w:before", Integer.toString(before));
    }
    indent.ifPresent(one -> out.empty(
        "w:ind",
        "w:left",
        Integer.toString(one.left()),
        "w:right",
        Integer.toString(one.right()),
        "w:hanging",
        one.hanging() > 0 ? Integer.toString(one.hanging()) : ""));
    if (!align.isEmpty()) {
      out.empty("w:jc", "w:val", align);
    }
  }
}
