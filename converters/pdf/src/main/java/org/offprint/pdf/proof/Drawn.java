package org.offprint.pdf.proof;

import org.apache.pdfbox.cos.COSBase;

/**
 * The text of a marked-content sequence.
 *
 * @param text its characters in reading order
 * @param page the dictionary of the page that it is on
 * @param baseline the baseline of its first glyph, in points from the bottom of the page; not a number where it has
 *     none
 */
record Drawn(String text, COSBase page, double baseline) {

  /** The same with what the same sequence draws later. */
  Drawn and(Drawn more) {
    return new Drawn(text + more.text, page, Double.isNaN(baseline) ? more.baseline : baseline);
  }
}
