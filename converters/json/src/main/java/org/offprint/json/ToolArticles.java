package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The objects in JSON documents that are articles as a tool or a news agency writes them, and which tool that is. They
 * stand alone, in an array, or in an array that is a member of the document.
 */
final class ToolArticles {

  /** The tools that are known, the one with the stricter marks first. */
  enum Tool {
    NINJS("ninjs"),
    NEWS_PLEASE("news-please"),
    TRAFILATURA("trafilatura"),
    NEWSPAPER("newspaper"),
    SCHEMA("schema.org");

    private final String name;

    Tool(String name) {
      this.name = name;
    }

    /** What it is called. */
    String called() {
      return name;
    }
  }

  /**
   * One article.
   *
   * @param node the object
   * @param tool what wrote it
   */
  record Found(JsonNode node, Tool tool) {
    Map<?, ?> map() {
      return (Map<?, ?>) node.value();
    }
  }

  /** The members whose items may be articles. */
  static final List<String> LISTS =
      List.of("articles", "items", "results", "data", "docs", "documents", "_items", "@graph");

  private final List<Found> found = new ArrayList<>();

  private ToolArticles() {}

  /** The articles in some documents, in order. */
  static List<Found> in(List<JsonNode> documents) {
    var articles = new ToolArticles();
    documents.forEach(document -> articles.look(document, true));
    return articles.found;
  }

  private void look(JsonNode node, boolean inside) {
    if (node.value() instanceof List<?> && inside) {
      node.items(item -> item).forEach(item -> look(item, false));
    } else if (node.value() instanceof Map<?, ?> map) {
      var tool = tool(map);
      if (tool.isPresent()) {
        found.add(new Found(node, tool.get()));
      } else if (inside) {
        for (var name : LISTS) {
          if (map.get(name) instanceof List<?>) {
            node.list(name, item -> item).forEach(item -> look(item, false));
          }
        }
      }
    }
  }

  /** What wrote an object, if it is an article. */
  static Optional<Tool> tool(Map<?, ?> map) {
    if (ArticleJson.FORMAT.equals(map.get("format"))) {
      return Optional.empty();
    }
    if (map.get("uri") instanceof String && (isNinjs1(map) || map.get("bodies") instanceof List)) {
      return Optional.of(Tool.NINJS);
    } else if (isText(map, "maintext") && map.containsKey("title")) {
      return Optional.of(Tool.NEWS_PLEASE);
    } else if (isText(map, "text")
        && (map.containsKey("source-hostname")
            || map.containsKey("fingerprint")
            || map.containsKey("hostname") && map.containsKey("title")
            || map.containsKey("raw_text"))) {
      return Optional.of(Tool.TRAFILATURA);
    } else if (isText(map, "text")
        && map.containsKey("title")
        && (map.get("authors") instanceof List || map.containsKey("publish_date"))) {
      return Optional.of(Tool.NEWSPAPER);
    } else if (isText(map, "articleBody")
        && (map.get("headline") instanceof String || map.get("name") instanceof String)) {
      return Optional.of(Tool.SCHEMA);
    }
    return Optional.empty();
  }

  private static boolean isNinjs1(Map<?, ?> map) {
    return map.keySet().stream()
        .anyMatch(key -> key instanceof String name
            && name.startsWith("body_")
            && map.get(name) instanceof String);
  }

  private static boolean isText(Map<?, ?> map, String name) {
    return map.get(name) instanceof String text && !text.isBlank();
  }
}
