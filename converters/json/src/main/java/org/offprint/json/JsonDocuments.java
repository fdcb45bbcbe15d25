package org.offprint.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.Limits;

/** The JSON documents of a file, one after another, with the lines on which their objects and arrays stand. */
final class JsonDocuments {

  private final List<JsonNode> roots = new ArrayList<>();
  private final Map<Object, int[]> lines = new IdentityHashMap<>();
  private final Limits limits;
  private Optional<String> fault = Optional.empty();
  private JsonIn tree = new JsonIn();

  private JsonDocuments(Limits limits) {
    this.limits = limits;
  }

  /** Parses as many documents as there are before the first fault. */
  static JsonDocuments of(String text, Limits limits) {
    var documents = new JsonDocuments(limits);
    try (var parser = JsonIn.lenient(text)) {
      documents.read(parser);
    } catch (JsonProcessingException bad) {
      var at = bad.getLocation();
      var place = at == null ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
      documents.fault = Optional.of("Not JSON" + place + ".");
    } catch (IOException bad) {
      documents.fault = Optional.of("Not JSON.");
    }
    return documents;
  }

  private void read(JsonParser parser) throws IOException {
    var depth = 0;
    var open = new ArrayList<Object>();
    var count = 0;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if ((++count & 0xFFF) == 0) {
        limits.goOn();
      }
      tree.take(token, parser);
      var line = parser.currentTokenLocation().getLineNr();
      if (token.isStructStart()) {
        depth++;
        open.add(tree.innermost());
        lines.put(tree.innermost(), new int[] {line, line});
      } else if (token.isStructEnd()) {
        depth--;
        lines.get(open.remove(open.size() - 1))[1] = line;
      }
      if (depth == 0 && token != JsonToken.FIELD_NAME) {
        tree.root().ifPresent(root -> roots.add(new JsonNode(root, "")));
        tree = new JsonIn();
      }
    }
  }

  /** All documents, the one last that ends early as far as it goes. */
  List<JsonNode> all() {
    var all = new ArrayList<>(roots);
    if (fault.isPresent()) {
      tree.soFar().ifPresent(value -> all.add(new JsonNode(value, "")));
    }
    return all;
  }

  /** The documents that are articles of ours. */
  List<JsonNode> articles() {
    return roots.stream()
        .filter(root -> root.value() instanceof Map<?, ?> map
            && ArticleJson.FORMAT.equals(map.get("format"))
            && map.get("article") instanceof Map)
        .toList();
  }

  /** What is wrong with what follows the documents; nothing if it is all JSON. */
  Optional<String> fault() {
    return fault;
  }

  /** The first line of a value, or that of another where it is no object or array. */
  int firstLine(JsonNode node, int otherwise) {
    return lines.containsKey(node.value()) ? lines.get(node.value())[0] : otherwise;
  }

  int lastLine(JsonNode node, int otherwise) {
    return lines.containsKey(node.value()) ? lines.get(node.value())[1] : otherwise;
  }
}
