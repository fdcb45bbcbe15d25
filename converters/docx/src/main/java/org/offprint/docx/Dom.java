package org.offprint.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The tree of a part of a template: parsed without doctypes, and written by {@link Xml}, the same everywhere. */
final class Dom {

  private static final String DOCTYPES = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final int DEEPEST = 200;

  private Dom() {}

  static Document parse(byte[] xml) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DOCTYPES, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException missing) {
      throw new IllegalStateException("Every Java platform has a parser.", missing);
    } catch (SAXException bad) {
      throw new IOException("a part of it is not well-formed: " + bad.getMessage(), bad);
    }
  }

  /** The children that are elements of WordprocessingML. */
  static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && Namespaces.WORD.equals(element.getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child of a local name. */
  static Optional<Element> child(Element parent, String name) {
    return children(parent).stream()
        .filter(one -> name.equals(one.getLocalName()))
        .findFirst();
  }

  /** An attribute of WordprocessingML; empty where there is none. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(Namespaces.WORD, name);
  }

  /** The value of a child; empty where there is none. */
  static String value(Element parent, String name) {
    return child(parent, name).map(one -> attribute(one, "val")).orElse("");
  }

  /** An attribute as a whole number. */
  static int number(Element element, String name, int otherwise) {
    try {
      return (int) Double.parseDouble(attribute(element, name));
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  /** A whole document. */
  static byte[] bytes(Document document) throws IOException {
    var out = begin(document.getDocumentElement());
    content(document.getDocumentElement(), out, 0);
    return out.bytes();
  }

  /** Begins a document with a root element like this one. */
  static Xml begin(Element root) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("xmlns:w", Namespaces.WORD);
    attributes.put("xmlns:r", Namespaces.RELATIONSHIPS);
    attributes(root).forEach(attributes::putIfAbsent);
    return Xml.document(name(root), flat(attributes));
  }

  /** Writes an element with all in it, where the prefixes of its document are declared. */
  static void write(Element element, Xml out) throws IOException {
    write(element, out, 0);
  }

  private static void write(Element element, Xml out, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("its elements nest deeper than " + DEEPEST);
    }
    out.open(name(element), flat(attributes(element)));
    content(element, out, depth);
    out.close();
  }

  /** Writes a property without what only newer versions of Word know. */
  static void writeProperty(Element element, Xml out) {
    var known = new LinkedHashMap<String, String>();
    attributes(element).forEach((name, value) -> {
      if (name.startsWith("w:")) {
        known.put(name, value);
      }
    });
    out.open(name(element), flat(known));
    children(element).forEach(child -> writeProperty(child, out));
    out.close();
  }

  private static void content(Element element, Xml out, int depth) throws IOException {
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        write(child, out, depth + 1);
      } else if (node instanceof Text text) {
        out.text(text.getData());
      }
    }
  }

  /** A name with the prefix that we declare for its namespace. */
  private static String name(Node node) {
    if (Namespaces.WORD.equals(node.getNamespaceURI())) {
      return "w:" + node.getLocalName();
    }
    return Namespaces.RELATIONSHIPS.equals(node.getNamespaceURI())
        ? "r:" + node.getLocalName()
        : node.getNodeName();
  }

  private static Map<String, String> attributes(Element element) {
    var attributes = new LinkedHashMap<String, String>();
    var all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      attributes.put(name(all.item(i)), all.item(i).getNodeValue());
    }
    return attributes;
  }

  private static String[] flat(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }
}
