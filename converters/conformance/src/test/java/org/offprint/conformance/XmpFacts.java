package org.offprint.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The facts of a PDF, from its XMP packet. */
final class XmpFacts {

  private final XmlTree xmp;
  private final FactReader reader = new FactReader();

  private XmpFacts(XmlTree xmp) {
    this.xmp = xmp;
  }

  /** Reads a packet. */
  static Map<String, List<String>> of(byte[] packet) throws IOException {
    return new XmpFacts(XmlTree.of(packet)).read();
  }

  private Map<String, List<String>> read() {
    fact("headline", "dc:title");
    fact("kicker", "offprint:kicker");
    fact("standfirst", "dc:description");
    fact("authors", "dc:creator");
    reader.put("agencies", values("photoshop:Credit"));
    fact("byline", "offprint:byline");
    fact("published", "dc:date");
    fact("published-printed", "offprint:published");
    fact("updated", "prism:modificationDate");
    fact("updated-printed", "offprint:updated");
    fact("dateline", "offprint:dateline");
    fact("place", "photoshop:City");
    fact("section", "prism:section");
    fact("page", "prism:pageRange");
    fact("edition", "prism:edition");
    fact("keywords", "dc:subject");
    fact("publication", "dc:publisher");
    fact("rights", "dc:rights");
    fact("language", "dc:language");
    fact("identifiers", "offprint:identifiers");
    fact("details", "offprint:details");
    fact("related-titles", "offprint:related");
    fact("corrections", "offprint:corrections");
    fact("source", "dc:source");
    fact("archive", "offprint:archivedAt");
    fact("captured", "offprint:captured");
    fact("input", "offprint:inputSHA256");
    fact("repairs", "offprint:repairs");
    return reader.facts();
  }

  private void fact(String fact, String property) {
    reader.put(fact, values(property));
  }

  private List<String> values(String property) {
    var values = new ArrayList<String>();
    for (var element : xmp.elements(property)) {
      var items = element.getElementsByTagName("rdf:li");
      for (var i = 0; i < items.getLength(); i++) {
        values.add(((Element) items.item(i)).getTextContent());
      }
      if (items.getLength() == 0) {
        values.add(element.getTextContent());
      }
    }
    return values;
  }
}
