package org.offprint.markdown;

import java.util.List;
import java.util.Optional;

/** A value of front matter, each scalar as the characters that were written. */
sealed interface Yaml {

  /**
   * Characters.
   *
   * @param text the characters
   * @param line the line of the file, from 1
   * @param quoted whether quotes stood around them
   */
  record Scalar(String text, int line, boolean quoted) implements Yaml {
    /** Whether YAML takes it for no value at all. */
    boolean isNull() {
      return !quoted && (text.isBlank() || text.equals("~") || text.equalsIgnoreCase("null"));
    }
  }

  /**
   * A list.
   *
   * @param items its values
   */
  record Sequence(List<Yaml> items) implements Yaml {}

  /**
   * Keys and values, in order.
   *
   * @param pairs each key with its value; a key may occur twice
   */
  record Mapping(List<Pair> pairs) implements Yaml {
    /** The first value of a key. */
    Optional<Yaml> get(String key) {
      return pairs.stream()
          .filter(pair -> pair.key().equals(key))
          .map(Pair::value)
          .findFirst();
    }

    /** The first value of a key, if it is characters. */
    Optional<String> text(String key) {
      return get(key)
          .filter(value -> value instanceof Scalar scalar && !scalar.isNull())
          .map(value -> ((Scalar) value).text());
    }

    /** The values of a key, be they one or a list. */
    List<Yaml> all(String key) {
      return get(key)
          .map(value -> value instanceof Sequence list ? list.items() : List.of(value))
          .orElse(List.of());
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param value the value
   */
  record Pair(String key, Yaml value) {}
}
