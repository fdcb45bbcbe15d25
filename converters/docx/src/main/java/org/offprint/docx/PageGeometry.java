package org.offprint.docx;

/**
 * The measures of a page, in twentieths of a point.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param side the margin on each side
 * @param top the margin above the text
 * @param foot the margin below the text
 */
record PageGeometry(int width, int height, int side, int top, int foot) {

  /** The width of our text block: about 70 letters of the text face. */
  static final int TEXT_WIDTH = 7300;

  int textWidth() {
    return width - 2 * side;
  }

  int textHeight() {
    return height - top - foot;
  }
}
