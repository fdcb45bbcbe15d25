package org.offprint.convert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Words;

/**
 * Facts that a person gives; they win over what was read, and the ledger records them as a person's word.
 *
 * @param facts the facts by field name: {@code headline}, {@code byline}, {@code published}, {@code updated}, {@code
 *     source}, {@code publication}, {@code rights}, {@code language}
 */
public record Corrections(Map<String, Words> facts) {

  /** A person says nothing. */
  public static final Corrections NONE = new Corrections(Map.of());

  /** Keeps its own copy, in order. */
  public Corrections {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /**
   * The same corrections with one more.
   *
   * @param field the field
   * @param value its value
   * @return changed copy
   */
  public Corrections with(String field, CharSequence value) {
    var more = new LinkedHashMap<>(facts);
    more.put(field, Words.of(value));
    return new Corrections(more);
  }

  /**
   * What a person says of a field.
   *
   * @param field the field
   * @return its value, or nothing
   */
  public Optional<Words> get(String field) {
    return Optional.ofNullable(facts.get(field));
  }
}
