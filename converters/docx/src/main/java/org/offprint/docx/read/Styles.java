package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The styles of a document (clause 17.7). A style is known by its English name and those of the styles that it is based
 * on: its id depends on the language of the Word that made it.
 */
final class Styles {

  /**
   * A style.
   *
   * @param name its name in lower case; built-in names are English in every Word
   * @param title its name as written
   */
  private record Style(String name, String title, String type, String parent, Node node) {}

  private final Map<String, Style> styles = new LinkedHashMap<>();
  private final Map<String, List<Style>> chains = new LinkedHashMap<>();
  private String normal = "";
  private Optional<Node> defaults = Optional.empty();

  static Styles of(Optional<byte[]> part) {
    var styles = new Styles();
    part.ifPresent(styles::read);
    return styles;
  }

  private void read(byte[] part) {
    var reader = new PartReader(part, Set.of("w:styles"));
    for (var node = reader.next(); node.isPresent(); node = reader.next()) {
      if (node.get().is("w:style")) {
        style(node.get());
      } else if (node.get().is("w:docDefaults")) {
        defaults = node.get().at("w:rPrDefault", "w:rPr");
      }
    }
  }

  private void style(Node node) {
    var id = node.attribute("w:styleId");
    var title = node.child("w:name").map(Node::value).orElse(id);
    var type = node.attribute("w:type");
    var parent = node.child("w:basedOn").map(Node::value).orElse("");
    styles.put(
        id, new Style(title.toLowerCase(Locale.ROOT).strip(), title.strip(), type, parent, node));
    if (type.equals("paragraph") && isTrue(node.attribute("w:default"))) {
      normal = id;
    }
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** The style and those it is based on, the nearest first; cycles are cut. */
  private List<Style> chain(String id) {
    return chains.computeIfAbsent(id.isEmpty() ? normal : id, first -> {
      var chain = new ArrayList<Style>();
      var seen = new HashSet<String>();
      for (var at = first; seen.add(at) && styles.containsKey(at); ) {
        chain.add(styles.get(at));
        at = styles.get(at).parent();
      }
      return chain;
    });
  }

  /** The names of a style and of those it is based on, in lower case. A style that is not there is its id. */
  List<String> names(String id) {
    var chain = chain(id);
    return chain.isEmpty() && !id.isEmpty()
        ? List.of(id.toLowerCase(Locale.ROOT))
        : chain.stream().map(Style::name).toList();
  }

  /** The name of a style as written; empty for the style of usual paragraphs. */
  String title(String id) {
    var chain = chain(id);
    return id.isEmpty() || id.equals(normal) || chain.isEmpty()
        ? ""
        : chain.get(0).title();
  }

  /** The nearest paragraph property of a style. */
  Optional<Node> paragraph(String id, String property) {
    return nearest(id, "w:pPr", property);
  }

  /** The nearest toggle of a style among its properties of running text. */
  Optional<Boolean> toggle(String id, String property) {
    return nearest(id, "w:rPr", property).flatMap(found -> {
      var holder = new Node("w:rPr");
      holder.children().add(found);
      return holder.toggle(property);
    });
  }

  /** The nearest property of running text of a style. */
  Optional<Node> run(String id, String property) {
    return nearest(id, "w:rPr", property);
  }

  private Optional<Node> nearest(String id, String group, String property) {
    for (var style : chain(id)) {
      var found = style.node().at(group, property);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A toggle of the defaults of the document. */
  boolean isOnByDefault(String property) {
    return defaults.map(node -> node.isOn(property)).orElse(false);
  }

  /** The language of the text unless a run says otherwise. */
  Optional<Node> language() {
    return run("", "w:lang").or(() -> defaults.flatMap(node -> node.child("w:lang")));
  }
}
