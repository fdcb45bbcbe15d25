package org.offprint.docx;

import org.offprint.article.Direction;

/** Writes the page of a section, after its headers and footers ({@code CT_SectPr}). */
final class SectionProperties {

  private static final String EDGE = "680";

  private SectionProperties() {}

  static void write(Xml out, PageGeometry page, Direction direction, boolean restart) {
    if (restart) {
      restart(out);
    }
    var side = Integer.toString(page.side());
    out.empty(
        "w:pgSz", "w:w", Integer.toString(page.width()), "w:h", Integer.toString(page.height()));
    out.empty(
        "w:pgMar",
        "w:top",
        Integer.toString(page.top()),
        "w:right",
        side,
        "w:bottom",
        Integer.toString(page.foot()),
        "w:left",
        side,
        "w:header",
        EDGE,
        "w:footer",
        EDGE,
        "w:gutter",
        "0");
    out.empty("w:cols", "w:space", "720").empty("w:titlePg");
    if (direction == Direction.RTL) {
      out.empty("w:bidi");
    }
  }

  /** Footnotes are numbered anew in each section. */
  static void restart(Xml out) {
    out.open("w:footnotePr").empty("w:numRestart", "w:val", "eachSect").close();
  }
}
