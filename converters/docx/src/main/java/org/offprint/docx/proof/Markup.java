package org.offprint.docx.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a part, read without document types and outside entities. */
final class Markup {

  /** Hears of elements and text, in the order of the part. */
  interface Listener {
    /**
     * An element begins.
     *
     * @param name its local name
     * @param xml the reader, for its attributes
     */
    void enter(String name, XMLStreamReader xml);

    /**
     * An element ends.
     *
     * @param name its local name
     */
    void leave(String name);

    /**
     * Characters.
     *
     * @param characters the characters
     */
    void text(String characters);
  }

  private Markup() {}

  static void read(byte[] part, Listener listener) throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> listener.enter(xml.getLocalName(), xml);
          case XMLStreamConstants.END_ELEMENT -> listener.leave(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            listener.text(xml.getText());
          default -> {
            // Comments and instructions say nothing.
          }
        }
      }
      xml.close();
    } catch (XMLStreamException broken) {
      var at = broken.getLocation();
      throw new IOException(
          "a part is not well-formed XML at line " + at.getLineNumber() + ", column "
              + at.getColumnNumber(),
          broken);
    }
  }

  /** The characters of each element of a name. */
  static List<String> texts(byte[] part, String wanted) throws IOException {
    var texts = new ArrayList<String>();
    var text = new StringBuilder();
    read(part, new Listener() {
      @Override
      public void enter(String name, XMLStreamReader xml) {
        text.setLength(0);
      }

      @Override
      public void leave(String name) {
        if (name.equals(wanted)) {
          texts.add(text.toString());
        }
      }

      @Override
      public void text(String characters) {
        text.append(characters);
      }
    });
    return texts;
  }

  /** An attribute by its local name, whatever its namespace; no characters where there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
