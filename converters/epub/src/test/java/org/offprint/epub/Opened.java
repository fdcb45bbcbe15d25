package org.offprint.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A book as other programs see it: a zip file read by the JDK, its documents by the JDK's XML parser. */
record Opened(byte[] bytes, Map<String, byte[]> files, Map<String, Document> parsed) {

  static Opened of(Entry entry) throws IOException {
    return of(new Edition.Single(entry), Writer.Material.NONE, new EpubProvider().defaults());
  }

  static Opened of(Edition edition, Writer.Material material, EpubOptions options)
      throws IOException {
    var out = new ByteArrayOutputStream();
    new EpubProvider().writer(options).write(edition, material, out, Limits.STANDARD);
    return of(out.toByteArray());
  }

  static Opened of(byte[] bytes) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new Opened(bytes, files, new LinkedHashMap<>());
  }

  String text(String name) {
    return new String(files.get(name), UTF_8);
  }

  Document xml(String name) {
    return parsed.computeIfAbsent(name, this::parse);
  }

  private Document parse(String name) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(files.get(name)));
    } catch (ParserConfigurationException | SAXException | IOException bad) {
      throw new AssertionError(name + ": " + bad.getMessage() + "\n" + text(name), bad);
    }
  }

  List<Element> all(String name, String path) {
    try {
      var found = (NodeList)
          XPathFactory.newInstance().newXPath().evaluate(path, xml(name), XPathConstants.NODESET);
      var elements = new ArrayList<Element>();
      for (var i = 0; i < found.getLength(); i++) {
        elements.add((Element) found.item(i));
      }
      return elements;
    } catch (XPathExpressionException bad) {
      throw new AssertionError(bad);
    }
  }

  /** The texts of elements of the package document. */
  List<String> facts(String path) {
    return all("EPUB/package.opf", "/package/metadata/" + path).stream()
        .map(Element::getTextContent)
        .toList();
  }

  /** The values of a property of the package document. */
  List<String> property(String name) {
    return facts("meta[@property='" + name + "']");
  }
}
