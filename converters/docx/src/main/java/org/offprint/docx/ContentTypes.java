package org.offprint.docx;

import java.util.List;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes the media types of the parts (ISO/IEC 29500-2, clause 10.1.2). */
final class ContentTypes {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  private ContentTypes() {}

  static byte[] bytes(List<PackagePart> parts, String coreName) {
    var defaults = new TreeMap<String, String>();
    defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    defaults.put("xml", "application/xml");
    var overrides = new TreeMap<String, String>();
    overrides.put(coreName, Relation.CORE_TYPE);
    for (var part : parts) {
      var name = part.getPartName().getName();
      var type = part.getContentType();
      var suffix = part.getPartName().getExtension();
      if (!type.equals(defaults.getOrDefault(suffix, type.startsWith("image/") ? type : ""))) {
        overrides.put(name, type);
      } else {
        defaults.put(suffix, type);
      }
    }
    var out = Xml.document("Types", "xmlns", NAMESPACE);
    defaults.forEach(
        (suffix, type) -> out.empty("Default", "Extension", suffix, "ContentType", type));
    overrides.forEach((name, type) -> out.empty("Override", "PartName", name, "ContentType", type));
    return out.bytes();
  }
}
