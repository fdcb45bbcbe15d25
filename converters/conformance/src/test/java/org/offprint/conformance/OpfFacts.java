package org.offprint.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The facts of a book, from its package document. */
final class OpfFacts {

  private final XmlTree opf;
  private final FactReader reader = new FactReader();

  private OpfFacts(XmlTree opf) {
    this.opf = opf;
  }

  /** Reads a book. */
  static Map<String, List<String>> of(byte[] epub) throws IOException {
    var files = Zip.files(epub);
    var container = XmlTree.of(files.get("META-INF/container.xml"));
    var path = container.elements("rootfile").get(0).getAttribute("full-path");
    return new OpfFacts(XmlTree.of(files.get(path))).read();
  }

  private Map<String, List<String>> read() {
    reader.put("headline", opf.texts("dc:title"));
    reader.put("kicker", meta("offprint:kicker"));
    reader.put("standfirst", opf.texts("dc:description"));
    reader.put("authors", opf.texts("dc:creator"));
    reader.put("agencies", texts(people().filter(one -> isRefined(one, "agency"))));
    reader.put("byline", meta("offprint:byline"));
    reader.put("published", opf.texts("dc:date"));
    reader.put("published-printed", meta("offprint:published"));
    reader.put("updated", meta("schema:dateModified"));
    reader.put("updated-printed", meta("offprint:updated"));
    reader.put("dateline", meta("offprint:dateline"));
    reader.put("place", opf.texts("dc:coverage"));
    reader.put("section", meta("schema:articleSection"));
    reader.put("page", meta("schema:pagination"));
    reader.put("edition", meta("schema:printEdition"));
    reader.put(
        "keywords",
        texts(opf.elements("dc:subject").stream()
            .filter(subject -> !meta("schema:articleSection").contains(subject.getTextContent()))));
    reader.put("publication", opf.texts("dc:publisher"));
    reader.put("rights", opf.texts("dc:rights"));
    reader.put("language", opf.texts("dc:language"));
    reader.put("identifiers", identifiers());
    reader.put("details", meta("offprint:detail"));
    reader.put("related", links("offprint:related"));
    reader.put("corrections", meta("schema:correction"));
    reader.put("source", texts(sources().filter(one -> !isRefined(one, "archived copy"))));
    reader.put("archive", texts(sources().filter(one -> isRefined(one, "archived copy"))));
    reader.put("captured", meta("offprint:captured"));
    reader.put("input", meta("offprint:input-sha256"));
    reader.put("repairs", meta("offprint:repair"));
    return reader.facts();
  }

  private Stream<Element> people() {
    return Stream.concat(
        opf.elements("dc:creator").stream(), opf.elements("dc:contributor").stream());
  }

  private Stream<Element> sources() {
    return opf.elements("dc:source").stream();
  }

  private static List<String> texts(Stream<Element> elements) {
    return elements.map(Element::getTextContent).distinct().toList();
  }

  private List<String> identifiers() {
    return opf.elements("dc:identifier").stream()
        .flatMap(identifier -> refinements(identifier)
            .filter(meta -> meta.getAttribute("property").equals("identifier-type"))
            .map(meta -> meta.getTextContent() + ": " + identifier.getTextContent()))
        .toList();
  }

  private List<String> links(String relation) {
    return opf.elements("link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private boolean isRefined(Element element, String text) {
    return refinements(element).anyMatch(meta -> meta.getTextContent().equals(text));
  }

  private Stream<Element> refinements(Element element) {
    var id = element.getAttribute("id");
    return opf.elements("meta").stream()
        .filter(meta -> !id.isEmpty() && meta.getAttribute("refines").equals("#" + id));
  }

  private List<String> meta(String property) {
    return opf.elements("meta").stream()
        .filter(meta -> meta.getAttribute("property").equals(property))
        .map(Element::getTextContent)
        .toList();
  }
}
