package org.offprint.docx.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Where the links of a part lead, by the ids of their relationships (ISO/IEC 29500-2, clause 6.5). */
final class Targets implements Markup.Listener {

  private final Map<String, String> targets = new HashMap<>();

  private Targets() {}

  static Map<String, String> of(byte[] relationships) throws IOException {
    var targets = new Targets();
    if (relationships != null) {
      Markup.read(relationships, targets);
    }
    return targets.targets;
  }

  @Override
  public void enter(String name, XMLStreamReader xml) {
    if (name.equals("Relationship")) {
      targets.put(Markup.attribute(xml, "Id"), Markup.attribute(xml, "Target"));
    }
  }

  @Override
  public void leave(String name) {}

  @Override
  public void text(String characters) {}
}
