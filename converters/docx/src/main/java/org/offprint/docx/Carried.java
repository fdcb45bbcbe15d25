package org.offprint.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.article.Source;
import org.offprint.convert.Embed;
import org.offprint.json.ArticleJson;

/**
 * What a document carries so that its articles can be recovered: a custom XML part (ISO/IEC 29500-1, clause 15.2.5)
 * with our JSON of each article as text, and the very input where it is wanted.
 */
final class Carried {

  /** The namespace of the part. */
  static final String NAMESPACE = "urn:offprint:docx:1";

  /** The id of the part, by which Word keeps it when the document is saved again. */
  private static final String ITEM = "{6F1E0B52-4E2C-5C7B-9A0E-0FF9A1175D0C}";

  private final Embed embed;
  private final Xml out = Xml.document("offprint", "xmlns", NAMESPACE);
  private Optional<Source.Input> input = Optional.empty();

  Carried(Embed embed) {
    this.embed = embed;
  }

  /** Carries an article. */
  void add(Entry entry) {
    if (embed != Embed.NONE) {
      var json = new String(ArticleJson.bytes(entry, embed), StandardCharsets.UTF_8);
      out.leaf("article", json, "type", "application/json");
    }
    input = input.or(entry.source()::input);
  }

  /** Adds the part, with the very input where it is wanted and at hand. */
  void finish(Parcel parcel, Part main, byte[] bytes) throws IOException {
    if (embed == Embed.NONE) {
      return;
    }
    if (embed == Embed.SOURCE && bytes.length > 0) {
      out.leaf(
          "source",
          Base64.getEncoder().encodeToString(bytes),
          "name",
          input.map(one -> one.name().toString()).orElse(""),
          "type",
          input.map(Source.Input::mediaType).orElse("application/octet-stream"),
          "encoding",
          "base64");
    }
    var item = parcel.part("/customXml/item1.xml", "application/xml");
    item.fill(out.bytes());
    main.relate(item, Relation.CUSTOM_XML);
    var properties = parcel.part("/customXml/itemProps1.xml", Relation.CUSTOM_XML_PROPERTIES_TYPE);
    properties.fill(properties());
    item.relate(properties, Relation.CUSTOM_XML_PROPERTIES);
  }

  private static byte[] properties() {
    var out = Xml.document(
        "ds:datastoreItem",
        "xmlns:ds",
        "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
        "ds:itemID",
        ITEM);
    out.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", NAMESPACE);
    return out.bytes();
  }
}
