package org.offprint.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * An XML document, read by the parser of the JDK.
 *
 * @param document the document
 */
record XmlTree(Document document) {

  /** Reads a document. */
  static XmlTree of(byte[] xml) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new XmlTree(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** Returns the elements of a name, given with the prefix that the document uses, in their order. */
  List<Element> elements(String name) {
    var nodes = document.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (var i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Returns the texts of the elements of a name. */
  List<String> texts(String name) {
    return elements(name).stream().map(Element::getTextContent).toList();
  }
}
