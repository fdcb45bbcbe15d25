package org.offprint.html;

import java.util.List;

/**
 * Values of one fact as one vocabulary of a page states them.
 *
 * @param rule the name of the vocabulary's term, such as {@code og:title}
 * @param values what it states, at least one
 */
record Stated(String rule, List<String> values) {

  String first() {
    return values.get(0);
  }
}
