package org.offprint.html;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells which drawings in SVG a book may hold as files of their own. */
final class Drawings {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** What runs, embeds another language, or moves and may flash. */
  private static final Set<String> REFUSED = Set.of(
      "script",
      "foreignobject",
      "iframe",
      "audio",
      "video",
      "animate",
      "animatemotion",
      "animatetransform",
      "set",
      "a");

  private Drawings() {}

  /** Whether a file is well-formed SVG without a document type, and neither runs nor calls anything. */
  static boolean areSafe(byte[] bytes) {
    try {
      var factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      var root = true;
      while (reader.hasNext()) {
        var event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (root && !isRoot(reader) || !isSafe(reader)) {
            return false;
          }
          root = false;
        } else if (event == XMLStreamConstants.DTD
            || event == XMLStreamConstants.PROCESSING_INSTRUCTION
            || event == XMLStreamConstants.CHARACTERS && calls(reader.getText())) {
          return false;
        }
      }
      return !root;
    } catch (XMLStreamException notWellFormed) {
      return false;
    }
  }

  private static boolean isRoot(XMLStreamReader reader) {
    return reader.getLocalName().equals("svg") && NAMESPACE.equals(reader.getNamespaceURI());
  }

  private static boolean isSafe(XMLStreamReader reader) {
    if (REFUSED.contains(reader.getLocalName().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (var i = 0; i < reader.getAttributeCount(); i++) {
      var name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      var value = reader.getAttributeValue(i).strip();
      var link = name.equals("href") || name.equals("src");
      if (name.startsWith("on")
          || link && !value.startsWith("#") && !value.startsWith("data:image/")
          || calls(value)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a style calls another file; parts of the same drawing may be called. */
  private static boolean calls(String text) {
    var css = text.toLowerCase(Locale.ROOT);
    if (css.contains("@import") || css.contains("javascript:")) {
      return true;
    }
    for (var at = css.indexOf("url("); at >= 0; at = css.indexOf("url(", at + 1)) {
      var from = at + 4;
      while (from < css.length() && " '\"".indexOf(css.charAt(from)) >= 0) {
        from++;
      }
      if (from < css.length() && css.charAt(from) != '#') {
        return true;
      }
    }
    return false;
  }
}
