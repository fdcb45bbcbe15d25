package org.offprint.html.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;
import org.offprint.json.ArticleJson;

/** What is to be seen on XHTML pages, read one after the other. */
public final class SeenPage {

  private static final String DATA = "application/json";

  private final Limits limits;
  private final SeenMarkup markup;
  private Optional<String> data = Optional.empty();

  /**
   * Begins with nothing seen.
   *
   * @param limits what reading may take
   */
  public SeenPage(Limits limits) {
    this.limits = limits;
    this.markup = new SeenMarkup();
  }

  /**
   * Reads a page.
   *
   * @param name its file name, for links from one page to another; may be empty
   * @param xhtml the page, well-formed XML
   * @throws IOException if it is not well-formed; the message names line and column
   */
  public void read(String name, byte[] xhtml) throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    markup.begin(name);
    try {
      var xml = factory.createXMLStreamReader(new ByteArrayInputStream(xhtml), "UTF-8");
      try {
        read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException broken) {
      var at = broken.getLocation();
      throw new IOException(
          "not well-formed XML at line " + at.getLineNumber() + ", column " + at.getColumnNumber(),
          broken);
    }
    markup.end();
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          limits.goOn();
          start(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> markup.leave(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> markup.text(xml.getText());
        default -> {
          // Comments and instructions are not seen.
        }
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("script") && DATA.equals(xml.getAttributeValue(null, "type"))) {
      data = data.or(() -> text(xml));
    } else {
      markup.enter(xml.getLocalName(), name -> {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
      });
    }
  }

  private static Optional<String> text(XMLStreamReader xml) {
    try {
      return Optional.of(xml.getElementText());
    } catch (XMLStreamException broken) {
      return Optional.empty();
    }
  }

  /**
   * All that was seen.
   *
   * @param fields facts beside the text
   * @return the parts of all pages
   */
  public Seen seen(Map<String, String> fields) {
    return markup.seen(fields);
  }

  /**
   * The article that a page carries as data.
   *
   * @return the whole article; empty where it carries none, or its facts only
   * @throws IOException if the data are damaged
   */
  public Optional<Entry> carried() throws IOException {
    if (data.isEmpty()) {
      return Optional.empty();
    }
    return ArticleJson.carried(data.get().getBytes(StandardCharsets.UTF_8));
  }
}
