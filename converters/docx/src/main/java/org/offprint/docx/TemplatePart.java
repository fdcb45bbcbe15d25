package org.offprint.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * One part of a template.
 *
 * @param name its name, from the root
 * @param type its media type
 * @param content its bytes; do not change them
 * @param relations what it leads to
 */
record TemplatePart(String name, String type, byte[] content, List<To> relations) {

  /**
   * A relationship.
   *
   * @param id its id
   * @param type its type
   * @param target the name of a part, or an address outside
   * @param external whether the target is outside
   */
  record To(String id, String type, String target, boolean external) {}

  static TemplatePart of(PackagePart part) throws IOException, InvalidFormatException {
    var relations = new ArrayList<To>();
    for (var one : part.getRelationships()) {
      boolean external = one.getTargetMode() == TargetMode.EXTERNAL;
      relations.add(
          new To(one.getId(), one.getRelationshipType(), one.getTargetURI().toString(), external));
    }
    try (var in = part.getInputStream()) {
      return new TemplatePart(
          part.getPartName().getName(),
          part.getContentType(),
          in.readAllBytes(),
          List.copyOf(relations));
    }
  }
}
