package org.offprint.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.offprint.typeset.Box;

/**
 * A part of a link on one line.
 *
 * @param annotation the annotation that it will be
 * @param page the page that it is on
 * @param box where
 */
record LinkFragment(COSObject annotation, COSObject page, Box box) {
  LinkFragment with(Box more) {
    return new LinkFragment(annotation, page, box.union(more));
  }

  /** Whether something is on the same line: at least half as high as the lower of both lies in the other. */
  boolean isOnLineOf(COSObject otherPage, Box other) {
    double common = Math.min(box.bottom(), other.bottom()) - Math.max(box.y(), other.y());
    return page == otherPage && common * 2 >= Math.min(box.height(), other.height());
  }
}
