package org.offprint.pdf;

import java.util.List;

/**
 * A schema of XMP properties that PDF/A does not know, so that a file has to describe what it uses of it (ISO 19005-3,
 * 6.6.2.3.3).
 *
 * @param prefix its prefix
 * @param namespace its namespace
 * @param title what it is
 */
record XmpSchema(String prefix, String namespace, String title) {
  static final XmpSchema UA =
      new XmpSchema("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "PDF/UA identification");
  static final XmpSchema PRISM = new XmpSchema(
      "prism", "http://prismstandard.org/namespaces/basic/2.0/", "PRISM basic metadata");
  static final XmpSchema OFFPRINT =
      new XmpSchema("offprint", "urn:offprint:xmp:1#", "Offprint provenance");

  static final Property UA_PART =
      new Property(UA, "part", "Integer", "internal", "Part of ISO 14289 conformed to");
  static final Property PUBLICATION_NAME =
      new Property(PRISM, "publicationName", "Text", "external", "Title of the publication");
  static final Property PUBLICATION_DATE =
      new Property(PRISM, "publicationDate", "Date", "external", "When it was published");
  static final Property MODIFICATION_DATE =
      new Property(PRISM, "modificationDate", "Date", "external", "When it was last changed");
  static final Property URL = new Property(PRISM, "url", "URL", "external", "Original address");
  static final Property SECTION =
      new Property(PRISM, "section", "Text", "external", "Section of the publication");
  static final Property PAGE_RANGE =
      new Property(PRISM, "pageRange", "Text", "external", "Pages of the printed edition");
  static final Property EDITION = new Property(PRISM, "edition", "Text", "external", "Edition");
  static final Property KICKER =
      new Property(OFFPRINT, "kicker", "Text", "external", "Line above the headline");
  static final Property BYLINE =
      new Property(OFFPRINT, "byline", "Text", "external", "Byline as printed");
  static final Property DATELINE =
      new Property(OFFPRINT, "dateline", "Text", "external", "Dateline as printed");
  static final Property PUBLISHED =
      new Property(OFFPRINT, "published", "Text", "external", "Date of publication as printed");
  static final Property UPDATED =
      new Property(OFFPRINT, "updated", "Text", "external", "Date of the last change as printed");
  static final Property IDENTIFIERS =
      new Property(OFFPRINT, "identifiers", "bag Text", "external", "Names in registers");
  static final Property DETAILS =
      new Property(OFFPRINT, "details", "bag Text", "external", "Other printed values");
  static final Property ARCHIVED_AT =
      new Property(OFFPRINT, "archivedAt", "Text", "external", "Address of the archived copy");
  static final Property CAPTURED =
      new Property(OFFPRINT, "captured", "Text", "external", "When the copy was made");
  static final Property INPUT_SHA256 =
      new Property(OFFPRINT, "inputSHA256", "Text", "external", "SHA-256 of the archived input");
  static final Property REPAIRS =
      new Property(OFFPRINT, "repairs", "bag Text", "internal", "Repairs made to the text");
  static final Property RELATED =
      new Property(OFFPRINT, "related", "bag Text", "external", "Articles pointed to");
  static final Property CORRECTIONS =
      new Property(OFFPRINT, "corrections", "bag Text", "external", "Corrections printed");

  /**
   * A property of a schema.
   *
   * @param schema the schema
   * @param name its name
   * @param type the type of its value
   * @param category whether the program makes it ({@code internal}) or people do ({@code external})
   * @param description what it says
   */
  record Property(XmpSchema schema, String name, String type, String category, String description) {
    String qualified() {
      return schema.prefix + ":" + name;
    }
  }

  /** Writes the description of the properties in use. */
  static void describe(List<Property> properties, Xml xml) {
    xml.begin("pdfaExtension:schemas").begin("rdf:Bag").line();
    for (var schema : List.of(UA, PRISM, OFFPRINT)) {
      var used =
          properties.stream().filter(property -> property.schema == schema).toList();
      if (!used.isEmpty()) {
        schema.describeUsed(used, xml);
      }
    }
    xml.end().end().line();
  }

  private void describeUsed(List<Property> used, Xml xml) {
    xml.begin("rdf:li", "rdf:parseType", "Resource");
    xml.element("pdfaSchema:schema", title);
    xml.element("pdfaSchema:namespaceURI", namespace);
    xml.element("pdfaSchema:prefix", prefix);
    xml.begin("pdfaSchema:property").begin("rdf:Seq").line();
    for (var property : used) {
      xml.begin("rdf:li", "rdf:parseType", "Resource");
      xml.element("pdfaProperty:name", property.name);
      xml.element("pdfaProperty:valueType", property.type);
      xml.element("pdfaProperty:category", property.category);
      xml.element("pdfaProperty:description", property.description).end().line();
    }
    xml.end().end().end().line();
  }
}
