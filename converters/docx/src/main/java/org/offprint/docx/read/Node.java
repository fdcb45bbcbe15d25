package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a part with all that is in it. Names have the usual prefixes, whatever prefixes the part uses: {@code
 * w:p}, {@code r:id}; names of other vocabularies begin with a colon.
 */
final class Node {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>(4);
  private final List<Node> children = new ArrayList<>(2);
  private final StringBuilder text = new StringBuilder(0);

  Node(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  /** An attribute, or no characters where it is absent. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The attribute {@code w:val}. */
  String value() {
    return attribute("w:val");
  }

  List<Node> children() {
    return children;
  }

  StringBuilder text() {
    return text;
  }

  Optional<Node> child(String wanted) {
    for (var child : children) {
      if (child.is(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The element at the end of a path of children. */
  Optional<Node> at(String... path) {
    var found = Optional.of(this);
    for (var step : path) {
      found = found.flatMap(node -> node.child(step));
    }
    return found;
  }

  /** All elements of a name below this one, in the order of the part, none of them inside another. */
  List<Node> all(String wanted) {
    return all(Set.of(wanted));
  }

  List<Node> all(Set<String> wanted) {
    var found = new ArrayList<Node>();
    collect(wanted, found);
    return found;
  }

  private void collect(Set<String> wanted, List<Node> into) {
    for (var child : children) {
      if (wanted.contains(child.name)) {
        into.add(child);
      } else {
        child.collect(wanted, into);
      }
    }
  }

  /** A property that is on where it stands without a value (clause 17.17.4); nothing where it does not stand. */
  Optional<Boolean> toggle(String property) {
    return child(property).map(node -> switch (node.value()) {
      case "0", "false", "off" -> false;
      default -> true;
    });
  }

  boolean isOn(String property) {
    return toggle(property).orElse(false);
  }

  /** A whole number, or nothing where it is none. */
  static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
