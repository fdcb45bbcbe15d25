package org.offprint.typeset.page;

import org.offprint.typeset.Ink;
import org.offprint.typeset.Owner;
import org.offprint.typeset.line.Line;

/** Something in a slab, placed from the left edge of the text block and the top edge of the slab. */
sealed interface Piece {
  /** In which order pieces of one table row are read. */
  int order();

  /** A line of text. */
  record Text(int order, Line line, double x, double baseline) implements Piece {}

  /** A filled rectangle of the layout. */
  record Bar(int order, double x, double y, double width, double height, Ink ink)
      implements Piece {}

  /** A picture. */
  record Image(
      int order,
      Owner owner,
      String sha256,
      String mediaType,
      double x,
      double width,
      double height)
      implements Piece {}
}
