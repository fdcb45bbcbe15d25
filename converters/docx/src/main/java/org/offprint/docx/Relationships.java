package org.offprint.docx;

import java.net.URI;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Writes relationship parts (ISO/IEC 29500-2, clause 9.3). */
final class Relationships {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private Relationships() {}

  static byte[] bytes(URI source, PackageRelationshipCollection relationships) {
    var out = Xml.document("Relationships", "xmlns", NAMESPACE);
    relationships.forEach(one -> write(out, source, one));
    return out.bytes();
  }

  /** The relationships of the package, with one to its core properties. */
  static byte[] ofPackage(
      PackageRelationshipCollection relationships, String coreName, String coreType) {
    var out = Xml.document("Relationships", "xmlns", NAMESPACE);
    for (var one : relationships) {
      if (!one.getRelationshipType().equals(coreType)) {
        write(out, PackagingURIHelper.PACKAGE_ROOT_URI, one);
      }
    }
    out.empty("Relationship", "Id", "rIdCore", "Type", coreType, "Target", coreName.substring(1));
    return out.bytes();
  }

  private static void write(Xml out, URI source, PackageRelationship one) {
    boolean external = one.getTargetMode() == TargetMode.EXTERNAL;
    var target = external
        ? one.getTargetURI().toString()
        : relative(source.toString(), one.getTargetURI().toString());
    out.empty(
        "Relationship",
        "Id",
        one.getId(),
        "Type",
        one.getRelationshipType(),
        "Target",
        target,
        "TargetMode",
        external ? "External" : "");
  }

  /** The way from one part to another, both from the root: as short as a person would write it. */
  private static String relative(String source, String target) {
    var folder = source.substring(0, source.lastIndexOf('/') + 1);
    var up = new StringBuilder();
    while (!target.startsWith(folder)) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      up.append("../");
    }
    return up + target.substring(folder.length());
  }
}
