package org.offprint.docx;

/** The sheets that people print on; the text is 365 points wide on both. */
public enum PageSize {
  /** ISO 216 A4, 210 by 297 millimetres. */
  A4(11_906, 16_838),
  /** ANSI A, 8.5 by 11 inches. */
  LETTER(12_240, 15_840);

  private static final int TOP = 1440;
  private static final int FOOT = 1700;

  private final int width;
  private final int height;

  PageSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  PageGeometry geometry() {
    int side = (width - PageGeometry.TEXT_WIDTH) / 2;
    return new PageGeometry(width, height, side, TOP, FOOT);
  }
}
