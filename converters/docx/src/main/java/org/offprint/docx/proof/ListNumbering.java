package org.offprint.docx.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Counts the items of lists as Word does (ISO/IEC 29500-1, clause 17.9). */
final class ListNumbering implements Markup.Listener {

  private static final int LEVELS = 9;

  private final Map<String, Boolean> bullets = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, String> definitions = new HashMap<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private String definition = "";
  private String list = "";
  private String level = "";

  private ListNumbering() {}

  static ListNumbering of(byte[] numbering) throws IOException {
    var lists = new ListNumbering();
    if (numbering != null) {
      Markup.read(numbering, lists);
    }
    return lists;
  }

  @Override
  public void enter(String name, XMLStreamReader xml) {
    var value = Markup.attribute(xml, "val");
    switch (name) {
      case "abstractNum" -> definition = "d" + Markup.attribute(xml, "abstractNumId");
      case "num" -> list = Markup.attribute(xml, "numId");
      case "abstractNumId" -> definitions.put(list, "d" + value);
      case "lvl", "lvlOverride" -> level = "/" + Markup.attribute(xml, "ilvl");
      case "numFmt" -> bullets.put(definition + level, value.equals("bullet"));
      case "start" -> starts.put(definition + level, Integer.parseInt(value));
      case "startOverride" -> starts.put(list + level, Integer.parseInt(value));
      default -> {
        // How a marker looks does not count.
      }
    }
  }

  @Override
  public void leave(String name) {}

  @Override
  public void text(String characters) {}

  /** The marker of the next item of a list; it counts the item. */
  String next(String numId, int ilvl) {
    var inDefinition = definitions.getOrDefault(numId, "") + "/" + ilvl;
    if (bullets.getOrDefault(inDefinition, false)) {
      return "•";
    }
    var key = numId + "/" + ilvl;
    var number = counters.containsKey(key)
        ? counters.get(key) + 1
        : starts.getOrDefault(key, starts.getOrDefault(inDefinition, 1));
    counters.put(key, number);
    for (var deeper = ilvl + 1; deeper < LEVELS; deeper++) {
      counters.remove(numId + "/" + deeper);
    }
    return Integer.toString(number);
  }
}
