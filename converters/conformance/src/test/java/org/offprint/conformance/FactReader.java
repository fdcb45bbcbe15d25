package org.offprint.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts that stand in a file, by the names of {@code docs/facts.md}; what is absent has no name. */
final class FactReader {

  private final Map<String, List<String>> facts = new LinkedHashMap<>();

  /** Adds what was found of a fact. */
  void put(String fact, List<String> values) {
    if (!values.isEmpty()) {
      facts.computeIfAbsent(fact, name -> new ArrayList<>()).addAll(values);
    }
  }

  /** Adds what was found of a fact whose values stand in one text. */
  void split(String fact, String separator, List<String> joined) {
    joined.forEach(text -> put(fact, List.of(text.split(separator))));
  }

  /** Returns all that was found. */
  Map<String, List<String>> facts() {
    return facts;
  }
}
