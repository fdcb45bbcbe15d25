package org.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSObject;

/** Content of a structure element, and where it is shown. */
final class Leaf implements Kid {
  private final Tag tag;
  private final List<Sequence> sequences = new ArrayList<>(1);

  Leaf(Tag tag) {
    this.tag = tag;
  }

  /**
   * A marked-content sequence.
   *
   * @param page the page that it is on
   * @param mcid its number there
   */
  record Sequence(COSObject page, int mcid) {}

  /** The element that it is content of. */
  Tag tag() {
    return tag;
  }

  List<Sequence> sequences() {
    return sequences;
  }
}
