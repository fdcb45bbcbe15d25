package org.offprint.json;

import java.util.List;
import java.util.Map;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/** The facts of a document of ours as labelled values, under the labels that clipping tools use. */
final class FieldsOfDocument {

  private final List<Draft.Field> fields;
  private final int line;

  FieldsOfDocument(List<Draft.Field> fields, int line) {
    this.fields = fields;
    this.line = line;
  }

  void read(JsonNode root) {
    var article = map(root.value(), "article");
    for (var name : List.of("byline", "dateline", "published", "updated")) {
      value(name, map(article, name).get("printed"));
    }
    for (var name : List.of("section", "page", "edition", "rights", "language")) {
      value(name, article.get(name));
    }
    value("publication", map(article, "publication").get("name"));
    list(article, "keywords").forEach(keyword -> value("keywords", keyword));
    list(article, "identifiers").forEach(one -> pair(one, "scheme"));
    list(article, "details").forEach(one -> pair(one, "label"));
    source(map(root.value(), "source"));
  }

  private void source(Map<?, ?> source) {
    value("source", address(map(source, "original")));
    value("archive", address(map(source, "archive")));
    value("captured", map(source, "captured").get("printed"));
  }

  private static Object address(Map<?, ?> target) {
    return target.get("printed") == null ? target.get("href") : target.get("printed");
  }

  private void pair(Object one, String label) {
    if (one instanceof Map<?, ?> map) {
      value(String.valueOf(map.get(label)), map.get("value"));
    }
  }

  private void value(String label, Object value) {
    if (value instanceof String string && !string.isBlank()) {
      fields.add(new Draft.Field(Words.of(label), Words.of(string), line));
    }
  }

  private static Map<?, ?> map(Object parent, String name) {
    return parent instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> member
        ? member
        : Map.of();
  }

  private static List<?> list(Map<?, ?> parent, String name) {
    return parent.get(name) instanceof List<?> list ? list : List.of();
  }
}
