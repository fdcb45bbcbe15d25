package org.offprint.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses JSON into maps, lists, strings, numbers and booleans; {@code null} members are left out. */
final class JsonIn {

  /** How deep objects and arrays may nest: some hundred quotes inside each other, and no stack overflow. */
  static final int MAX_DEPTH = 512;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxStringLength(Integer.MAX_VALUE)
          .build())
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .build();

  /** As forgiving as readers of the web have to be. */
  private static final JsonFactory LENIENT = FACTORY
      .rebuild()
      .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, true)
      .configure(JsonReadFeature.ALLOW_TRAILING_COMMA, true)
      .configure(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, true)
      .build();

  private final ArrayDeque<Object> open = new ArrayDeque<>();
  private final ArrayDeque<String> names = new ArrayDeque<>();
  private Object root;

  JsonIn() {}

  /** A parser of text that people may have changed. */
  static JsonParser lenient(String text) throws IOException {
    return LENIENT.createParser(text);
  }

  /** What was read, once it is whole. */
  Optional<Object> root() {
    return open.isEmpty() ? Optional.ofNullable(root) : Optional.empty();
  }

  /** What was read so far of a document that ends early. */
  Optional<Object> soFar() {
    return Optional.ofNullable(root);
  }

  /** The object or array that is open. */
  Object innermost() {
    return open.peek();
  }

  /** Parses a text; the depth of its nesting costs no stack. */
  static JsonNode parse(byte[] json) {
    return new JsonNode(parse(FACTORY, json), "");
  }

  /** Parses a text that people wrote: small faults are forgiven. */
  static Object parseLeniently(byte[] json) {
    return parse(LENIENT, json);
  }

  private static Object parse(JsonFactory factory, byte[] json) {
    try (var parser = factory.createParser(json)) {
      return new JsonIn().read(parser);
    } catch (JsonProcessingException bad) {
      var at = bad.getLocation();
      var place = at == null ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new IllegalArgumentException("Not JSON" + place + ": " + bad.getOriginalMessage(), bad);
    } catch (IOException bad) {
      throw new IllegalArgumentException("Not JSON: " + bad.getMessage(), bad);
    }
  }

  private Object read(JsonParser parser) throws IOException {
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (root != null && open.isEmpty()) {
        throw new IllegalArgumentException("Not JSON: something follows the document.");
      }
      take(token, parser);
    }
    if (root == null || !open.isEmpty()) {
      throw new IllegalArgumentException("Not JSON: the document is empty or ends early.");
    }
    return root;
  }

  void take(JsonToken token, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT -> begin(new LinkedHashMap<String, Object>());
      case START_ARRAY -> begin(new ArrayList<>());
      case END_OBJECT, END_ARRAY -> open.pop();
      case FIELD_NAME -> names.push(parser.currentName());
      case VALUE_STRING -> add(parser.getText());
      case VALUE_NUMBER_INT -> {
        // A number that no long holds is kept as its digits.
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
          add(parser.getText());
        } else {
          add(parser.getLongValue());
        }
      }
      case VALUE_NUMBER_FLOAT -> add(parser.getDoubleValue());
      case VALUE_TRUE -> add(true);
      case VALUE_FALSE -> add(false);
      default -> skip();
    }
  }

  private void begin(Object container) {
    add(container);
    open.push(container);
  }

  private void skip() {
    if (open.peek() instanceof Map) {
      names.pop();
    }
  }

  @SuppressWarnings("unchecked")
  private void add(Object value) {
    if (open.peek() instanceof Map<?, ?> map) {
      ((Map<String, Object>) map).put(names.pop(), value);
    } else if (open.peek() instanceof List<?> list) {
      ((List<Object>) list).add(value);
    } else {
      root = value;
    }
  }
}
