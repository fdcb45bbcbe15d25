package org.offprint.epub;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of an XML file in the order in which they begin, by local name, as far as the file is well-formed. No
 * document type is read and nothing is fetched.
 */
final class XmlElements {

  /** Longer than any fact; what is longer is cut. */
  private static final int MOST_TEXT = 100_000;

  /**
   * An element.
   *
   * @param name its name without a prefix
   * @param attributes its attributes, without their prefixes
   * @param text the text directly in it
   */
  record Element(String name, Map<String, String> attributes, StringBuilder text) {

    /** The value of an attribute; empty where it has none. */
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "").strip();
    }

    /** The text with its blanks collapsed. */
    String value() {
      return text.toString().strip().replaceAll("[ \\t\\r\\n]++", " ");
    }
  }

  private XmlElements() {}

  static List<Element> of(byte[] xml) {
    var elements = new ArrayList<Element>();
    var open = new ArrayList<Element>();
    try {
      var factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      // Archived files use prefixes that they do not declare.
      factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        take(reader, reader.next(), elements, open);
      }
    } catch (XMLStreamException notWellFormed) {
      return elements;
    }
    return elements;
  }

  private static void take(
      XMLStreamReader reader, int event, List<Element> elements, List<Element> open) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      var attributes = new LinkedHashMap<String, String>();
      for (var i = 0; i < reader.getAttributeCount(); i++) {
        attributes.putIfAbsent(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
      }
      var element = new Element(local(reader.getLocalName()), attributes, new StringBuilder());
      elements.add(element);
      open.add(element);
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      open.remove(open.size() - 1);
    } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
        && !open.isEmpty()) {
      var text = open.get(open.size() - 1).text();
      if (text.length() < MOST_TEXT) {
        text.append(reader.getText());
      }
    }
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
