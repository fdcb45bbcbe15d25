package org.offprint.json;

import java.nio.charset.StandardCharsets;

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
}
