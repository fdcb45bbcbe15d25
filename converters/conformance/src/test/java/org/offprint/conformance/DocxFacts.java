package org.offprint.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The facts of a Word document, from its core and custom properties. */
final class DocxFacts {

  private final XmlTree core;
  private final XmlTree custom;
  private final FactReader reader = new FactReader();

  private DocxFacts(XmlTree core, XmlTree custom) {
    this.core = core;
    this.custom = custom;
  }

  /** Reads a document. */
  static Map<String, List<String>> of(byte[] docx) throws IOException {
    var files = Zip.files(docx);
    var core = XmlTree.of(files.get("docProps/core.xml"));
    var custom = XmlTree.of(files.get("docProps/custom.xml"));
    return new DocxFacts(core, custom).read();
  }

  private Map<String, List<String>> read() {
    reader.put("headline", core.texts("dc:title"));
    reader.put("kicker", custom("kicker"));
    reader.put("standfirst", core.texts("dc:description"));
    reader.split("authors", "; ", core.texts("dc:creator"));
    reader.split("agencies", "; ", custom("agency"));
    reader.put("byline", custom("byline"));
    reader.put("published", custom("datePublished"));
    reader.put("published-printed", custom("datePublishedPrinted"));
    reader.put("updated", custom("dateModified"));
    reader.put("updated-printed", custom("dateModifiedPrinted"));
    reader.put("dateline", custom("dateline"));
    reader.put("section", custom("section"));
    reader.put("page", custom("page"));
    reader.put("edition", custom("edition"));
    reader.split("keywords", "; ", core.texts("cp:keywords"));
    reader.put("publication", custom("publication"));
    reader.put("rights", custom("rights"));
    reader.put("language", core.texts("dc:language"));
    reader.split("identifiers", "; ", custom("identifiers"));
    reader.split("details", "; ", custom("details"));
    reader.put("source", custom("source"));
    reader.put("archive", custom("archivedCopy"));
    reader.put("captured", custom("captured"));
    reader.put("input", custom("inputSha256"));
    reader.split("repairs", " ", custom("repairs"));
    return reader.facts();
  }

  private List<String> custom(String name) {
    return custom.elements("property").stream()
        .filter(property -> property.getAttribute("name").equals(name))
        .map(property -> property.getTextContent())
        .toList();
  }
}
