package org.offprint.epub;

import java.util.List;
import org.offprint.article.Direction;
import org.offprint.article.Language;

/** The table of contents: the navigation document of EPUB 3.3 (clause 7), and the NCX for older readers. */
final class Contents {

  private final String title;
  private final Language language;
  private final Direction direction;
  private final List<Point> points;

  Contents(String title, Language language, Direction direction, List<Point> points) {
    this.title = title;
    this.language = language;
    this.direction = direction;
    this.points = points;
  }

  /** The navigation document; also the page of contents of a book of several articles. */
  byte[] navigation(String styleSheet) {
    var xml = new Xml().raw("<!DOCTYPE html>");
    xml.open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "xmlns:epub",
            "http://www.idpf.org/2007/ops",
            "lang",
            language.tag(),
            "xml:lang",
            language.tag(),
            "dir",
            name(direction))
        .line();
    xml.open("head").line();
    xml.empty("meta", "charset", "UTF-8").line();
    xml.element("title", title).line();
    xml.empty("link", "rel", "stylesheet", "href", styleSheet).line();
    xml.close().line().open("body").line();
    xml.open("nav", "epub:type", "toc", "role", "doc-toc", "aria-labelledby", "title", "id", "toc")
        .line();
    xml.element("h1", title, "id", "title").line();
    list(xml, points);
    xml.close().line().close().line().close().line();
    return xml.bytes();
  }

  private void list(Xml xml, List<Point> list) {
    xml.open("ol").line();
    for (var point : list) {
      xml.open("li");
      var other = point.language().equals(language) ? "" : point.language().tag();
      xml.element(
          "a",
          point.title(),
          "href",
          point.href(),
          "lang",
          other,
          "xml:lang",
          other,
          "dir",
          point.direction() == direction ? "" : name(point.direction()));
      if (!point.points().isEmpty()) {
        xml.line();
        list(xml, point.points());
      }
      xml.close().line();
    }
    xml.close().line();
  }

  static String name(Direction direction) {
    return direction == Direction.RTL ? "rtl" : "ltr";
  }

  /** The NCX of EPUB 2 (OPF 2.0.1, clause 2.4.1), which EPUB 3.3 still allows beside the other. */
  byte[] ncx(String identifier) {
    var xml = new Xml();
    xml.open(
            "ncx",
            "xmlns",
            "http://www.daisy.org/z3986/2005/ncx/",
            "version",
            "2005-1",
            "xml:lang",
            language.tag())
        .line();
    xml.open("head").line();
    meta(xml, "dtb:uid", identifier);
    meta(xml, "dtb:depth", Integer.toString(depth(points)));
    meta(xml, "dtb:totalPageCount", "0");
    meta(xml, "dtb:maxPageNumber", "0");
    xml.close().line();
    xml.open("docTitle").element("text", title).close().line();
    xml.open("navMap").line();
    points(xml, points, 0);
    xml.close().line().close().line();
    return xml.bytes();
  }

  private static void meta(Xml xml, String name, String content) {
    xml.empty("meta", "name", name, "content", content).line();
  }

  private static int depth(List<Point> points) {
    return points.stream().mapToInt(point -> 1 + depth(point.points())).max().orElse(0);
  }

  private static int points(Xml xml, List<Point> points, int before) {
    var order = before;
    for (var point : points) {
      order++;
      var number = Integer.toString(order);
      xml.open("navPoint", "id", "n" + number, "playOrder", number).line();
      xml.open("navLabel").element("text", point.title()).close();
      xml.empty("content", "src", point.href()).line();
      order = points(xml, point.points(), order);
      xml.close().line();
    }
    return order;
  }
}
