package org.offprint.convert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.offprint.article.Words;

/**
 * Facts that a person gives; they win over what was read, and the ledger records them as a person's word, with where
 * it stands.
 *
 * @param facts the facts by the name of their field, one of {@link #FIELDS}
 */
public record Corrections(Map<String, Fact> facts) {

  /** The fields that a person may give, in the order of a printed article. */
  public static final List<String> FIELDS = List.of(
      "headline",
      "kicker",
      "standfirst",
      "byline",
      "contributors",
      "dateline",
      "published",
      "updated",
      "source",
      "archive",
      "captured",
      "publication",
      "section",
      "page",
      "edition",
      "language",
      "rights",
      "keywords",
      "identifiers");

  /** The value that takes a fact away, so that the article has none. */
  public static final String CLEAR = "-";

  /** A person says nothing. */
  public static final Corrections NONE = new Corrections(Map.of());

  /**
   * Keeps its own copy, in order.
   *
   * @throws IllegalArgumentException if a field is none of {@link #FIELDS}
   */
  public Corrections {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    for (var field : facts.keySet()) {
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "No field is called '" + field + "'. Known: " + String.join(", ", FIELDS) + ".");
      }
    }
  }

  /**
   * What a person says of one field.
   *
   * @param value its value in one line; {@link #CLEAR} takes the fact away. Names and other lists are parted by {@code
   *     ;}, dates are best given as {@code 2019-06-05}
   * @param where where the person said it, such as {@code corrections.csv:12}; empty where that does not matter
   */
  public record Fact(Words value, String where) {
    /** Refuses null. */
    public Fact {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(where, "where");
    }

    /**
     * Tells whether the fact is taken away.
     *
     * @return whether the value is {@link #CLEAR}
     */
    public boolean clears() {
      return value.toString().strip().equals(CLEAR);
    }
  }

  /**
   * The same corrections with one more.
   *
   * @param field the field
   * @param value its value
   * @return changed copy
   * @throws IllegalArgumentException if there is no such field
   */
  public Corrections with(String field, CharSequence value) {
    return with(field, value, "");
  }

  /**
   * The same corrections with one more.
   *
   * @param field the field
   * @param value its value
   * @param where where the person said it
   * @return changed copy
   * @throws IllegalArgumentException if there is no such field
   */
  public Corrections with(String field, CharSequence value, String where) {
    var more = new LinkedHashMap<>(facts);
    more.put(field, new Fact(Words.of(value), where));
    return new Corrections(more);
  }

  /**
   * The same corrections, and those of another for fields of which these say nothing.
   *
   * @param weaker the others
   * @return both
   */
  public Corrections over(Corrections weaker) {
    if (facts.isEmpty() || weaker.facts.isEmpty()) {
      return facts.isEmpty() ? weaker : this;
    }
    var all = new LinkedHashMap<>(weaker.facts);
    all.putAll(facts);
    return new Corrections(all);
  }

  /**
   * What a person says of a field.
   *
   * @param field the field
   * @return its value, or nothing
   */
  public Optional<Words> get(String field) {
    return Optional.ofNullable(facts.get(field)).map(Fact::value);
  }
}
