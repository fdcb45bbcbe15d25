package org.offprint.docx.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The names of styles by their ids: ids differ between languages of Word, names do not. */
final class StyleNames implements Markup.Listener {

  private final Map<String, String> names = new HashMap<>();
  private String style = "";
  private String plain = "normal";

  private StyleNames() {}

  static StyleNames of(byte[] styles) throws IOException {
    var names = new StyleNames();
    Markup.read(styles, names);
    return names;
  }

  /** The name of a style in lower case; that of plain paragraphs for no characters. */
  String name(String id) {
    return id.isEmpty() ? plain : names.getOrDefault(id, id).toLowerCase(Locale.ROOT);
  }

  @Override
  public void enter(String name, XMLStreamReader xml) {
    if (name.equals("style")) {
      style = Markup.attribute(xml, "styleId");
      if (Markup.attribute(xml, "type").equals("paragraph")
          && Markup.attribute(xml, "default").equals("1")) {
        plain = style;
      }
    } else if (name.equals("name") && !style.isEmpty()) {
      names.put(style, Markup.attribute(xml, "val"));
      if (plain.equals(style)) {
        plain = Markup.attribute(xml, "val").toLowerCase(Locale.ROOT);
      }
    }
  }

  @Override
  public void leave(String name) {
    if (name.equals("style")) {
      style = "";
    }
  }

  @Override
  public void text(String characters) {}
}
