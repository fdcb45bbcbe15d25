package org.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.offprint.convert.OwnOutput;

/** The XMP packet of a file (ISO 16684-1), with the claims of PDF/A-3a and PDF/UA-1. */
final class Xmp {
  private static final String[] NAMESPACES = {
    "rdf:about", "",
    "xmlns:dc", "http://purl.org/dc/elements/1.1/",
    "xmlns:xmp", "http://ns.adobe.com/xap/1.0/",
    "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/",
    "xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/",
    "xmlns:pdfuaid", XmpSchema.UA.namespace(),
    "xmlns:photoshop", "http://ns.adobe.com/photoshop/1.0/",
    "xmlns:xmpRights", "http://ns.adobe.com/xap/1.0/rights/",
    "xmlns:prism", XmpSchema.PRISM.namespace(),
    "xmlns:offprint", XmpSchema.OFFPRINT.namespace(),
    "xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/",
    "xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#",
    "xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"
  };

  private final Facts facts;
  private final Xml xml = new Xml();
  private final List<XmpSchema.Property> extensions = new ArrayList<>();

  private Xmp(Facts facts) {
    this.facts = facts;
  }

  /** The packet that says some facts. */
  static byte[] packet(Facts facts) {
    return new Xmp(facts).packet();
  }

  private byte[] packet() {
    xml.instruction("xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
    xml.begin("x:xmpmeta", "xmlns:x", "adobe:ns:meta/")
        .begin("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
        .begin("rdf:Description", NAMESPACES)
        .line();
    simple("pdfaid:part", "3");
    simple("pdfaid:conformance", "A");
    extension(XmpSchema.UA_PART, "1");
    dublinCore();
    simple("pdf:Keywords", Clip.string(facts.keywordLine()));
    simple("pdf:Producer", OwnOutput.GENERATOR);
    simple("xmp:CreatorTool", OwnOutput.GENERATOR);
    simple("photoshop:City", facts.place());
    simple("photoshop:Credit", String.join(", ", facts.agencies()));
    alternative("xmpRights:UsageTerms", facts.rights());
    extension(XmpSchema.PUBLICATION_NAME, facts.publication());
    extension(XmpSchema.PUBLICATION_DATE, facts.published());
    extension(XmpSchema.MODIFICATION_DATE, facts.updated());
    extension(XmpSchema.URL, facts.url());
    extension(XmpSchema.SECTION, facts.section());
    archive(facts.archive());
    bag(XmpSchema.REPAIRS, facts.repairs());
    bag(XmpSchema.RELATED, facts.related());
    bag(XmpSchema.CORRECTIONS, facts.corrections());
    XmpSchema.describe(extensions, xml);
    xml.end().end().end().line();
    xml.instruction("xpacket end=\"r\"");
    return xml.bytes();
  }

  private void archive(ArchiveFacts more) {
    extension(XmpSchema.PAGE_RANGE, more.page());
    extension(XmpSchema.EDITION, more.edition());
    extension(XmpSchema.KICKER, more.kicker());
    extension(XmpSchema.BYLINE, more.byline());
    extension(XmpSchema.DATELINE, more.dateline());
    extension(XmpSchema.PUBLISHED, more.published());
    extension(XmpSchema.UPDATED, more.updated());
    bag(XmpSchema.IDENTIFIERS, more.identifiers());
    bag(XmpSchema.DETAILS, more.details());
    extension(XmpSchema.ARCHIVED_AT, more.archive());
    extension(XmpSchema.CAPTURED, more.captured());
    extension(XmpSchema.INPUT_SHA256, more.inputHash());
  }

  private void dublinCore() {
    simple("dc:format", "application/pdf");
    alternative("dc:title", Clip.string(facts.title()));
    list("dc:creator", "rdf:Seq", facts.creators());
    list("dc:contributor", "rdf:Bag", facts.contributors());
    alternative("dc:description", Clip.string(facts.description()));
    list("dc:subject", "rdf:Bag", facts.keywords());
    list("dc:publisher", "rdf:Bag", present(facts.publication()));
    list("dc:date", "rdf:Seq", present(facts.published()));
    list("dc:language", "rdf:Bag", present(facts.spoken()));
    simple("dc:source", facts.url());
    alternative("dc:rights", facts.rights());
  }

  private static List<String> present(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private void simple(String property, String value) {
    if (!value.isEmpty()) {
      xml.element(property, value).line();
    }
  }

  private void alternative(String property, String value) {
    if (!value.isEmpty()) {
      xml.begin(property).begin("rdf:Alt").begin("rdf:li", "xml:lang", "x-default");
      xml.text(value).end().end().end().line();
    }
  }

  private void list(String property, String kind, List<String> values) {
    if (!values.isEmpty()) {
      xml.begin(property).begin(kind);
      values.forEach(value -> xml.element("rdf:li", value));
      xml.end().end().line();
    }
  }

  private void extension(XmpSchema.Property property, String value) {
    if (!value.isEmpty()) {
      extensions.add(property);
      simple(property.qualified(), value);
    }
  }

  private void bag(XmpSchema.Property property, List<String> values) {
    if (!values.isEmpty()) {
      extensions.add(property);
      list(property.qualified(), "rdf:Bag", values);
    }
  }
}
