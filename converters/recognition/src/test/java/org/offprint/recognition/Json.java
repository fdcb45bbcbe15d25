package org.offprint.recognition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer key: a value of a JSON file with the shapes that tests ask for. */
record Json(Object value) {

  static Json read(Path file) throws IOException {
    try (var parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      return new Json(value(parser));
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      var map = new LinkedHashMap<String, Json>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        parser.nextToken();
        map.put(name, new Json(value(parser)));
      }
      return map;
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      var list = new ArrayList<Json>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(new Json(value(parser)));
      }
      return list;
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : parser.getText();
  }

  /** A member; absent and null are the same. */
  Json get(String name) {
    return value instanceof Map<?, ?> map && map.get(name) instanceof Json member
        ? member
        : new Json(Optional.empty());
  }

  Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  List<Json> list() {
    return value instanceof List<?> list ? list.stream().map(Json.class::cast).toList() : List.of();
  }

  List<String> texts() {
    return list().stream().map(item -> item.text().orElseThrow()).toList();
  }
}
