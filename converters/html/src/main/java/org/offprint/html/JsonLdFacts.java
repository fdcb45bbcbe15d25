package org.offprint.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.offprint.json.PlainJson;

/**
 * What the JSON-LD of a page says of its article. Only types of articles are read: what a shop or a site says of its
 * pages is no headline.
 */
final class JsonLdFacts {

  private static final int DEEPEST = 8;

  private final Map<String, Map<?, ?>> named = new HashMap<>();

  private JsonLdFacts() {}

  /** Facts and their values; empty where there is no article in it, or no JSON. */
  static Map<String, List<String>> of(String json) {
    Object root;
    try {
      root = parse(bare(json));
    } catch (IllegalArgumentException noJson) {
      return Map.of();
    }
    var reader = new JsonLdFacts();
    var facts = new LinkedHashMap<String, List<String>>();
    reader.article(root).ifPresent(one -> {
      reader.put(facts, one, "headline", "headline", "name");
      reader.put(facts, one, "author", "author", "creator");
      reader.put(facts, one, "published", "datePublished", "dateCreated");
      reader.put(facts, one, "updated", "dateModified");
      reader.put(facts, one, "site", "publisher", "sourceOrganization");
      reader.put(facts, one, "section", "articleSection");
      reader.put(facts, one, "canonical", "url", "mainEntityOfPage");
      reader.put(facts, one, "language", "inLanguage");
    });
    return facts;
  }

  /** The text of the article; empty where none is stated. */
  static String body(String json) {
    try {
      var found = new JsonLdFacts().article(parse(bare(json)));
      return found
          .map(one -> one.get("articleBody"))
          .map(text -> text instanceof String body ? unescaped(body) : "")
          .orElse("");
    } catch (IllegalArgumentException noJson) {
      return "";
    }
  }

  /** JSON, or what pages write for it: with line feeds in texts, and commas before closing brackets. */
  private static Object parse(String json) {
    try {
      return PlainJson.parse(json);
    } catch (IllegalArgumentException noJson) {
      return PlainJson.parse(mended(json));
    }
  }

  private static String mended(String json) {
    var out = new StringBuilder(json.length());
    var quoted = false;
    for (var i = 0; i < json.length(); i++) {
      var c = json.charAt(i);
      if (c == '\\' && quoted && i + 1 < json.length()) {
        out.append(c).append(json.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      if (!quoted && (c == ']' || c == '}')) {
        var last = out.length() - 1;
        while (last >= 0 && out.charAt(last) == ' ') {
          last--;
        }
        if (last >= 0 && out.charAt(last) == ',') {
          out.setLength(last);
        }
      }
      out.append(c < ' ' ? ' ' : c);
    }
    return out.toString();
  }

  /** Without the comment and CDATA marks that old pages put around scripts. */
  private static String bare(String json) {
    var text = json.strip();
    for (var mark : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
      text = text.startsWith(mark) ? text.substring(mark.length()).strip() : text;
    }
    for (var mark : List.of("-->", "//]]>", "/*]]>*/", "]]>")) {
      text =
          text.endsWith(mark) ? text.substring(0, text.length() - mark.length()).strip() : text;
    }
    return text;
  }

  private void put(Map<String, List<String>> facts, Map<?, ?> article, String fact, String... of) {
    for (var property : of) {
      var values = names(article.get(property), 0);
      if (!values.isEmpty()) {
        facts.putIfAbsent(fact, values);
      }
    }
  }

  /** The first article in a document, wherever it stands in lists, graphs and pages. */
  private Optional<Map<?, ?>> article(Object root) {
    Optional<Map<?, ?>> first = Optional.empty();
    var open = new ArrayDeque<Object>();
    open.add(root);
    while (!open.isEmpty()) {
      var value = open.poll();
      if (value instanceof List<?> list) {
        open.addAll(list);
      } else if (value instanceof Map<?, ?> map) {
        if (map.get("@id") instanceof String id && map.size() > 1) {
          named.putIfAbsent(id, map);
        }
        if (first.isEmpty() && isArticle(map.get("@type"))) {
          first = Optional.of(map);
        }
        for (var name : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (map.get(name) != null) {
            open.add(map.get(name));
          }
        }
      }
    }
    return first;
  }

  private static boolean isArticle(Object type) {
    var types = type instanceof List<?> list ? list : List.of(String.valueOf(type));
    return types.stream()
        .map(String::valueOf)
        .anyMatch(name -> name.endsWith("Article")
            || name.endsWith("Posting") && !name.endsWith("JobPosting")
            || name.endsWith("Report")
            || name.endsWith("Review") && name.contains("Critic"));
  }

  /** The texts of a value: itself, or the names of the things that it lists or refers to. */
  private List<String> names(Object value, int depth) {
    var names = new ArrayList<String>();
    if (value instanceof String text) {
      names.add(unescaped(text));
    } else if (value instanceof Map<?, ?> stated) {
      name(stated).ifPresent(names::add);
    } else if (value instanceof List<?> list && depth < DEEPEST) {
      for (var one : list) {
        names.addAll(names(one, depth + 1));
      }
    }
    return names;
  }

  /** Many sites write HTML into their data. */
  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private Optional<String> name(Map<?, ?> stated) {
    var thing = stated.get("name") == null && stated.get("@id") instanceof String id
        ? named.getOrDefault(id, stated)
        : stated;
    if (thing.get("name") instanceof String name && !name.isBlank()) {
      return Optional.of(unescaped(name));
    } else if (thing.get("name") instanceof List<?> list
        && !list.isEmpty()
        && list.get(0) instanceof String name) {
      return Optional.of(name);
    }
    var given = thing.get("givenName") instanceof String first ? first : "";
    var family = thing.get("familyName") instanceof String last ? last : "";
    var whole = (given + " " + family).strip();
    if (!whole.isEmpty()) {
      return Optional.of(whole);
    }
    return thing.get("@id") instanceof String id && id.startsWith("http")
        ? Optional.of(id)
        : Optional.empty();
  }
}
