package org.offprint.html;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A page as the XML parser of the JDK reads it: none of our writing code. */
final class Dom {

  private Dom() {}

  static Element parse(byte[] xhtml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xhtml)).getDocumentElement();
    } catch (Exception bad) {
      throw new AssertionError("Not well-formed XML: " + bad.getMessage(), bad);
    }
  }

  static List<Element> all(Element root, Predicate<Element> wanted) {
    var found = new ArrayList<Element>();
    var elements = root.getElementsByTagName("*");
    for (var i = 0; i < elements.getLength(); i++) {
      if (wanted.test((Element) elements.item(i))) {
        found.add((Element) elements.item(i));
      }
    }
    return found;
  }

  static List<Element> all(Element root, String name) {
    return all(root, element -> element.getTagName().equals(name));
  }

  static Element one(Element root, String name) {
    var all = all(root, name);
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " elements " + name);
    }
    return all.get(0);
  }

  /** The text that is seen, calls for footnotes left out, without its blanks. */
  static String text(Node node) {
    var text = new StringBuilder();
    collect(node, text);
    return text.toString().replaceAll("\\s", "");
  }

  private static void collect(Node node, StringBuilder text) {
    if (node instanceof Element element
        && (element.getAttribute("class").equals("call")
            || element.getTagName().equals("script"))) {
      return;
    }
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, text);
    }
  }
}
