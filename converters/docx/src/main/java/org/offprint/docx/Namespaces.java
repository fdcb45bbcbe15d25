package org.offprint.docx;

/** The namespaces of the parts (ISO/IEC 29500, transitional). */
final class Namespaces {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  static final String WORD_DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private static final String[] STORY = {
    "xmlns:w", WORD,
    "xmlns:r", RELATIONSHIPS,
    "xmlns:wp", WORD_DRAWING,
    "xmlns:a", DRAWING,
    "xmlns:pic", PICTURE
  };

  private Namespaces() {}

  /** The declarations that parts with text need. */
  static String[] story() {
    return STORY.clone();
  }
}
