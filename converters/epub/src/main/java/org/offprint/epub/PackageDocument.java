package org.offprint.epub;

import java.util.List;
import org.offprint.article.Direction;
import org.offprint.convert.OwnOutput;

/** The package document (EPUB 3.3, clause 5). */
final class PackageDocument {

  private static final String CONFORMANCE = "EPUB Accessibility 1.1 - WCAG 2.1 Level AA";

  private final Facts facts;
  private final EpubOptions options;
  private final Xml xml = new Xml();

  PackageDocument(Facts facts, EpubOptions options) {
    this.facts = facts;
    this.options = options;
  }

  byte[] bytes(Accessibility accessibility, List<Item> items, String ncx) {
    xml.open(
            "package",
            "xmlns",
            "http://www.idpf.org/2007/opf",
            "version",
            "3.0",
            "unique-identifier",
            "identifier",
            "xml:lang",
            facts.language().isUndetermined() ? "" : facts.language().tag(),
            "dir",
            Contents.name(facts.direction()),
            "prefix",
            "offprint: urn:offprint:epub:1#")
        .line();
    metadata(accessibility);
    manifest(items);
    spine(items, ncx);
    xml.close().line();
    return xml.bytes();
  }

  private void metadata(Accessibility accessibility) {
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    var meta = new PackageMeta(xml);
    meta.dublinCore("identifier", facts.identifier(), "identifier");
    meta.dublinCore("title", facts.title(), "title");
    meta.refine("title", "title-type", "main");
    facts.write(meta);
    meta.property("dcterms:modified", options.modified());
    accessibility.write(meta);
    if (!options.certifiedBy().isEmpty()) {
      meta.claim("dcterms:conformsTo", CONFORMANCE, "conformance");
      meta.refine("conformance", "a11y:certifiedBy", options.certifiedBy());
    }
    meta.named("generator", OwnOutput.GENERATOR);
    xml.close().line();
  }

  private void manifest(List<Item> items) {
    xml.open("manifest").line();
    for (var item : items) {
      xml.empty(
              "item",
              "id",
              item.id(),
              "href",
              item.href(),
              "media-type",
              item.mediaType(),
              "properties",
              item.properties())
          .line();
    }
    xml.close().line();
  }

  private void spine(List<Item> items, String ncx) {
    var rightToLeft = facts.direction() == Direction.RTL;
    xml.open("spine", "toc", ncx, "page-progression-direction", rightToLeft ? "rtl" : "")
        .line();
    items.stream()
        .filter(Item::inSpine)
        .forEach(item -> xml.empty("itemref", "idref", item.id()).line());
    xml.close().line();
  }
}
