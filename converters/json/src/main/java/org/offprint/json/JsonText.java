package org.offprint.json;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text in a document of ours: every string that a reader of the article sees. It is gathered apart from the blocks,
 * so that words which those would lose are missed.
 */
final class JsonText {

  /** Members that say how something is meant, or say again what stands beside them. */
  private static final Set<String> UNSEEN = Set.of(
      "format",
      "version",
      "holds",
      "kind",
      "href",
      "address",
      "sha256",
      "mediaType",
      "role",
      "basis",
      "readings",
      "anchors",
      "repairs",
      "input",
      "aside",
      "direction",
      "id",
      "note");

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** The strings of a value, each on a line, those of one stretch of running text together. */
  static String of(Object value) {
    var text = new JsonText();
    text.add(value);
    return text.text.toString();
  }

  private void add(Object value) {
    if (value instanceof String string) {
      text.append(string);
    } else if (value instanceof List<?> list) {
      for (var item : list) {
        part(item instanceof List);
        add(item);
        part(item instanceof List);
      }
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    }
  }

  private void object(Map<?, ?> map) {
    var kind = String.valueOf(map.get("kind"));
    if (isMark(kind)) {
      add(map.get("content"));
      return;
    }
    switch (kind) {
      case "line-break" -> text.append('\n');
      case "code" -> add(map.get("text"));
      case "ruby" -> {
        add(map.get("base"));
        text.append('（');
        add(map.get("annotation"));
        text.append('）');
      }
      default -> members(map);
    }
  }

  private void members(Map<?, ?> map) {
    for (var member : map.entrySet()) {
      if (!UNSEEN.contains(String.valueOf(member.getKey()))) {
        part(true);
        if (member.getKey().equals("keywords") && member.getValue() instanceof List<?> list) {
          for (var keyword : list) {
            add(keyword);
            part(true);
          }
        } else {
          add(member.getValue());
        }
        part(true);
      }
    }
  }

  /** Strings stand together in running text alone. */
  private void part(boolean apart) {
    if (apart) {
      text.append('\n');
    }
  }

  private static boolean isMark(String kind) {
    return switch (kind) {
      case "emphasis",
          "strong",
          "link",
          "superscript",
          "subscript",
          "deleted",
          "inserted",
          "span" -> true;
      default -> false;
    };
  }
}
