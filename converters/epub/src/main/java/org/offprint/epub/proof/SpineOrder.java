package org.offprint.epub.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.offprint.convert.Limits;
import org.offprint.convert.ZipParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The chapters of a book in the order of its spine (EPUB 3.3, clause 5.7), its table of contents left out, and the
 * articles that it carries as data.
 *
 * @param chapters the chapters
 * @param data the data, in the order of the manifest
 */
record SpineOrder(List<Chapter> chapters, List<byte[]> data) {

  /**
   * A chapter.
   *
   * @param href its file name
   * @param bytes its XHTML
   */
  record Chapter(String href, byte[] bytes) {}

  private static final String OPF = "http://www.idpf.org/2007/opf";
  private static final String OCF = "urn:oasis:names:tc:opendocument:xmlns:container";

  static SpineOrder of(byte[] book, Limits limits) throws IOException {
    var files = ZipParts.of(book, name -> name.matches(".*\\.(xml|opf|xhtml|html|json)"), limits);
    var container = parse("META-INF/container.xml", files);
    var root = elements(container, OCF, "rootfile");
    if (root.isEmpty()) {
      throw new IOException("the book names no package document in META-INF/container.xml");
    }
    var path = root.get(0).getAttribute("full-path");
    var folder = path.substring(0, path.lastIndexOf('/') + 1);
    var opf = parse(path, files);
    var chapters = new LinkedHashMap<String, String>();
    var data = new ArrayList<byte[]>();
    for (var item : elements(opf, OPF, "item")) {
      var href = item.getAttribute("href");
      if (item.getAttribute("properties").contains("offprint:article")) {
        data.add(part(folder + href, files));
      } else if (!item.getAttribute("properties").matches("(.* )?nav( .*)?")) {
        chapters.put(item.getAttribute("id"), href);
      }
    }
    var spine = new ArrayList<Chapter>();
    for (var reference : elements(opf, OPF, "itemref")) {
      var href = chapters.get(reference.getAttribute("idref"));
      if (href != null) {
        spine.add(new Chapter(href, part(folder + href, files)));
      }
    }
    return new SpineOrder(spine, data);
  }

  private static byte[] part(String name, Map<String, byte[]> files) throws IOException {
    var bytes = files.get(name);
    if (bytes == null) {
      throw new IOException("the book lacks its file " + name);
    }
    return bytes;
  }

  private static Document parse(String name, Map<String, byte[]> files) throws IOException {
    var bytes = part(name, files);
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(name + " is not well-formed XML: " + broken.getMessage(), broken);
    }
  }

  private static List<Element> elements(Document document, String namespace, String name) {
    var nodes = document.getElementsByTagNameNS(namespace, name);
    var elements = new ArrayList<Element>();
    for (var i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
