package org.offprint.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as other programs write it, read without any code of ours: objects, lists and texts, which all else becomes.
 *
 * @param value a map, a list or a text
 */
record Json(Object value) {

  private static final Json NOTHING = new Json("");

  /** Reads a document. */
  static Json of(String text) throws IOException {
    try (var parser = new JsonFactory().createParser(text)) {
      return new Json(value(parser, parser.nextToken()));
    }
  }

  private static Object value(JsonParser parser, JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      var members = new LinkedHashMap<String, Object>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        members.put(name, value(parser, parser.nextToken()));
      }
      return members;
    } else if (token == JsonToken.START_ARRAY) {
      var items = new ArrayList<Object>();
      for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
        items.add(value(parser, next));
      }
      return items;
    }
    return parser.getText();
  }

  /** Returns a member of an object, or an empty text where there is none. */
  Json get(String name) {
    return value instanceof Map<?, ?> members && members.containsKey(name)
        ? new Json(members.get(name))
        : NOTHING;
  }

  /** Returns an item of a list. */
  Json get(int index) {
    return items().get(index);
  }

  /** Returns the items of a list or the members of an object; a text has none. */
  List<Json> items() {
    if (value instanceof List<?> items) {
      return items.stream().map(item -> (Object) item).map(Json::new).toList();
    } else if (value instanceof Map<?, ?> members) {
      return members.values().stream()
          .map(member -> (Object) member)
          .map(Json::new)
          .toList();
    }
    return List.of();
  }

  /** Returns the texts of a list, or the only text, or none. */
  List<String> texts() {
    return value instanceof String text
        ? text.isEmpty() ? List.of() : List.of(text)
        : items().stream().map(Json::text).toList();
  }

  /** Returns the text. */
  String text() {
    return value instanceof String text ? text : "";
  }

  /** Tells whether this is an object with a member that is this text. */
  boolean is(String name, String text) {
    return get(name).text().equals(text);
  }
}
