package org.offprint.markdown;

/** What Markdown cannot say; {@code docs/markdown.md} has the same list. */
enum Loss {
  CELL_SPANS("Cells of a table that span columns or rows stand in their first place."),
  HEADER_CELLS("Header cells beyond the first row of a table are plain cells."),
  INNER_FOOTNOTE("A footnote inside another block stands behind it."),
  NOTE_IN_LINK("A footnote call inside a link divides it."),
  PICTURE_ADDRESS("The address of a missing picture is left out, as it is too long."),
  PICTURE_BYTES("The bytes of a picture could not be read; only its name is written.");

  private final String message;

  Loss(String message) {
    this.message = message;
  }

  String message() {
    return message;
  }
}
