package org.offprint.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.json.PlainJson;

/**
 * What the JSON-LD of a page says of its article. Only types of articles are read: what an encyclopedia or a shop says
 * of its pages is no headline.
 */
final class JsonLdFacts {

  private JsonLdFacts() {}

  /** Facts and their values; empty where there is no article in it, or no JSON. */
  static Map<String, List<String>> of(String json) {
    Optional<Map<?, ?>> article;
    try {
      article = article(PlainJson.parse(json));
    } catch (IllegalArgumentException noJson) {
      return Map.of();
    }
    var facts = new LinkedHashMap<String, List<String>>();
    article.ifPresent(one -> {
      facts.put("headline", names(one.get("headline")));
      facts.put("author", names(one.get("author")));
      facts.put("published", names(one.get("datePublished")));
      facts.put("updated", names(one.get("dateModified")));
      facts.put("site", names(one.get("publisher")));
      facts.put("section", names(one.get("articleSection")));
      facts.put("canonical", names(one.get("url")));
    });
    return facts;
  }

  /** The first article in a document, wherever it stands in lists, graphs and pages. */
  private static Optional<Map<?, ?>> article(Object root) {
    var open = new ArrayDeque<Object>();
    open.add(root);
    while (!open.isEmpty()) {
      var value = open.poll();
      if (value instanceof List<?> list) {
        open.addAll(list);
      } else if (value instanceof Map<?, ?> map) {
        if (isArticle(map.get("@type"))) {
          return Optional.of(map);
        }
        for (var name : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (map.get(name) != null) {
            open.add(map.get(name));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(Object type) {
    var types = type instanceof List<?> list ? list : List.of(String.valueOf(type));
    return types.stream()
        .map(String::valueOf)
        .anyMatch(name -> name.endsWith("Article") && !name.endsWith("TechArticle")
            || name.endsWith("Posting") && !name.startsWith("Job")
            || name.equals("Report"));
  }

  /** The texts of a value: itself, or the names of the things it lists. */
  private static List<String> names(Object value) {
    var names = new ArrayList<String>();
    if (value instanceof String text) {
      names.add(text);
    } else if (value instanceof Map<?, ?> thing && thing.get("name") instanceof String name) {
      names.add(name);
    } else if (value instanceof List<?> list) {
      for (var one : list) {
        if (!(one instanceof List)) {
          names.addAll(names(one));
        }
      }
    }
    return names;
  }
}
