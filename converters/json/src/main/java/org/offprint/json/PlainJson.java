package org.offprint.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON of any kind as the plain collections of Java, for rooms that look into it without a schema. */
public final class PlainJson {

  private PlainJson() {}

  /**
   * Parses a JSON text (RFC 8259); raw line ends in strings, commas at the end and doubled names are forgiven.
   *
   * @param json the text
   * @return a {@code Map<String, Object>} in the order of the text, a {@code List<Object>}, a {@code String}, {@code
   *     Long}, {@code Double} or {@code Boolean}; members that are {@code null} are left out
   * @throws IllegalArgumentException if it is no JSON, or nests too deep; the message says where
   */
  public static Object parse(String json) {
    return JsonIn.parseLeniently(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes such collections.
   *
   * @param value a map with strings for names, in its own order, a list, a string, a whole number, a {@code Double} or a
   *     {@code Boolean}; an empty {@code Optional} is {@code null}, another its value
   * @return JSON without line ends
   * @throws IllegalArgumentException if there is a value of another type, or it nests too deep
   */
  public static String text(Object value) {
    var out = new JsonOut();
    put(value, out);
    return out.text();
  }

  private static void put(Object value, JsonOut out) {
    if (value instanceof Map<?, ?> map) {
      out.object(() -> map.forEach((name, one) -> {
        out.name(String.valueOf(name));
        put(one, out);
      }));
    } else if (value instanceof List<?> list) {
      out.array(list, one -> put(one, out));
    } else if (value instanceof CharSequence text) {
      out.string(text);
    } else if (value instanceof Long || value instanceof Integer) {
      out.number(((Number) value).longValue());
    } else if (value instanceof Double number) {
      out.real(number);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(one -> put(one, out), out::none);
    } else {
      throw new IllegalArgumentException("No plain value: " + value.getClass().getName());
    }
  }
}
