package org.offprint.docx;

import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;

/**
 * Writes the core properties (ISO/IEC 29500-2, clause 11). There are no dates among them: they are those of the file,
 * which has none, and never those of the article.
 */
final class CoreProperties {

  private CoreProperties() {}

  static byte[] bytes(PackageProperties properties) {
    var out = Xml.document(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    write(out, "dc:title", properties.getTitleProperty());
    write(out, "dc:creator", properties.getCreatorProperty());
    write(out, "dc:description", properties.getDescriptionProperty());
    write(out, "cp:keywords", properties.getKeywordsProperty());
    write(out, "cp:category", properties.getCategoryProperty());
    write(out, "dc:identifier", properties.getIdentifierProperty());
    write(out, "dc:language", properties.getLanguageProperty());
    return out.bytes();
  }

  private static void write(Xml out, String element, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> out.leaf(element, text));
  }
}
