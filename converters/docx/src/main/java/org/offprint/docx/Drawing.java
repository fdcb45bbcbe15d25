package org.offprint.docx;

/** Writes a picture in line with the text (ISO/IEC 29500-1, clause 20.4.2.8). */
final class Drawing {

  /** English metric units in a pixel of 1/96 inch. */
  private static final long PIXEL = 9525;

  /** English metric units in a twentieth of a point. */
  private static final long TWENTIETH = 635;

  /** The extension that marks a picture as decorative. */
  private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

  private final Document document;
  private final Story story;

  Drawing(Document document, Story story) {
    this.document = document;
    this.story = story;
  }

  /**
   * Writes the run of a picture.
   *
   * @param alternative the text in its place; empty where the caption says all, so that it is decorative
   * @param width the room for it, in twentieths of a point
   */
  void write(Pictures.Stored picture, String alternative, int width) {
    var header = picture.header();
    // A caption has to fit on the page of its picture.
    long highest = document.page().textHeight() * TWENTIETH * 4 / 5;
    double scale = Math.min(
        1,
        Math.min(
            (double) (width * TWENTIETH) / (header.width() * PIXEL),
            (double) highest / (header.height() * PIXEL)));
    var cx = Long.toString(Math.max(1, (long) (header.width() * PIXEL * scale)));
    var cy = Long.toString(Math.max(1, (long) (header.height() * PIXEL * scale)));
    var id = Integer.toString(document.nextDrawing());
    var out = story.out();
    out.open("w:r").open("w:drawing");
    out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    out.empty("wp:extent", "cx", cx, "cy", cy);
    out.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
    properties(out, id, alternative);
    out.open("wp:cNvGraphicFramePr")
        .empty("a:graphicFrameLocks", "noChangeAspect", "1")
        .close();
    out.open("a:graphic").open("a:graphicData", "uri", Namespaces.PICTURE);
    picture(out, id, story.part().relate(picture.part(), Relation.IMAGE), cx, cy);
    out.close().close().close().close().close();
  }

  private static void properties(Xml out, String id, String alternative) {
    out.open("wp:docPr", "id", id, "name", "Picture " + id, "descr", alternative);
    if (alternative.isEmpty()) {
      out.open("a:extLst").open("a:ext", "uri", DECORATIVE);
      out.empty("adec:decorative", "xmlns:adec", Namespaces.DECORATIVE, "val", "1");
      out.close().close();
    }
    out.close();
  }

  private static void picture(Xml out, String id, String relationship, String cx, String cy) {
    out.open("pic:pic").open("pic:nvPicPr");
    out.empty("pic:cNvPr", "id", id, "name", "Picture " + id);
    out.empty("pic:cNvPicPr").close();
    out.open("pic:blipFill").empty("a:blip", "r:embed", relationship);
    out.open("a:stretch").empty("a:fillRect").close().close();
    out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    out.empty("a:ext", "cx", cx, "cy", cy).close();
    out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
    out.close().close();
  }
}
