package org.offprint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;

/**
 * A place that one can go to.
 *
 * @param page the page
 * @param top in points from the top of the sheet
 */
record Spot(COSObject page, double top) {
  /** What is left free above the place, so that it does not stick to the edge of the window. */
  private static final double AIR = 12;

  /** The place as a destination that keeps the zoom (ISO 32000-1, 12.3.2.2). */
  COSArray destination(double paperHeight) {
    return destination(page, paperHeight);
  }

  /** The place as a destination in a page or, since PDF 2.0, in a structure element. */
  COSArray destination(COSObject target, double paperHeight) {
    return Dict.array(
        target,
        Dict.name("XYZ"),
        COSNull.NULL,
        Dict.number(Math.min(paperHeight, paperHeight - top + AIR)),
        COSNull.NULL);
  }
}
