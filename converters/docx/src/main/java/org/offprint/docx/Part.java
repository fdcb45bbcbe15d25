package org.offprint.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;

/** One part of the package with what it leads to. */
final class Part {

  private final PackagePart part;
  private final Map<String, String> ids = new LinkedHashMap<>();

  Part(PackagePart part) {
    this.part = part;
  }

  PackagePart opc() {
    return part;
  }

  void fill(byte[] content) throws IOException {
    try (var out = part.getOutputStream()) {
      out.write(content);
    }
  }

  /** The id of the relationship to another part of the package; the same for the same part. */
  String relate(Part target, String type) {
    return ids.computeIfAbsent(
        type + " " + target.part.getPartName().getName(),
        key -> part.addRelationship(target.part.getPartName(), TargetMode.INTERNAL, type, nextId())
            .getId());
  }

  /** The id of the relationship to an address outside; the same for the same address. */
  String link(String address) {
    return ids.computeIfAbsent(
        address,
        key ->
            part.addExternalRelationship(address, Relation.HYPERLINK, nextId()).getId());
  }

  /** Leads to another part by an id that its text has already. */
  void relate(String id, String type, Part target) {
    part.addRelationship(target.part.getPartName(), TargetMode.INTERNAL, type, id);
  }

  /** Leads outside by an id that its text has already. */
  void link(String id, String type, String address) {
    part.addExternalRelationship(address, type, id);
  }

  private String nextId() {
    return "rId" + (ids.size() + 1);
  }
}
