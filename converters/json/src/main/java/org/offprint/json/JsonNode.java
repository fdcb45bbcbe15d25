package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.offprint.article.Words;

/**
 * A JSON value with the path to it, so that a message can say where something is wrong.
 *
 * @param value a map, list, string, number or boolean
 * @param path such as {@code article.body[3].kind}
 */
record JsonNode(Object value, String path) {

  Optional<JsonNode> get(String name) {
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong("an object");
    }
    var member = map.get(name);
    return member == null ? Optional.empty() : Optional.of(new JsonNode(member, under(name)));
  }

  JsonNode need(String name) {
    return get(name)
        .orElseThrow(() -> new IllegalArgumentException("'" + under(name) + "' is missing."));
  }

  private String under(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  <T> List<T> items(Function<JsonNode, T> each) {
    if (!(value instanceof List<?> list)) {
      throw wrong("an array");
    }
    var items = new ArrayList<T>(list.size());
    for (var i = 0; i < list.size(); i++) {
      items.add(each.apply(new JsonNode(list.get(i), path + "[" + i + "]")));
    }
    return items;
  }

  /** The items of a member, or none where it is absent. */
  <T> List<T> list(String name, Function<JsonNode, T> each) {
    return get(name).map(member -> member.items(each)).orElse(List.of());
  }

  boolean isString() {
    return value instanceof String;
  }

  String string() {
    if (value instanceof String string) {
      return string;
    }
    throw wrong("a string");
  }

  Words words() {
    return Words.of(string());
  }

  /** A member that is a string, or no characters where it is absent. */
  Words words(String name) {
    return get(name).map(JsonNode::words).orElse(Words.NONE);
  }

  long number() {
    if (value instanceof Long number) {
      return number;
    }
    throw wrong("a whole number");
  }

  int smallNumber(String name, int otherwise) {
    return get(name).map(member -> Math.toIntExact(member.number())).orElse(otherwise);
  }

  boolean flag(String name) {
    var member = get(name);
    if (member.isEmpty()) {
      return false;
    } else if (member.get().value() instanceof Boolean flag) {
      return flag;
    }
    throw member.get().wrong("true or false");
  }

  /** The constant of an enumeration that has this string as its JSON name. */
  <E extends Enum<E>> E constant(Class<E> type) {
    var string = string();
    for (var constant : type.getEnumConstants()) {
      if (Kinds.name(constant).equals(string)) {
        return constant;
      }
    }
    throw wrong("a known word");
  }

  IllegalArgumentException wrong(String wanted) {
    var found = value instanceof Map
        ? "an object"
        : value instanceof List ? "an array" : "'" + shortened(value.toString()) + "'";
    return new IllegalArgumentException(
        "'" + path + "' must be " + wanted + ", not " + found + ".");
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
