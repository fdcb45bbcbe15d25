package org.offprint.convert;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The articles of one input, one by one. */
public interface Readings extends AutoCloseable {

  /**
   * How many articles the input itself says it holds.
   *
   * @return the number, or nothing if it does not say
   */
  OptionalInt announced();

  /**
   * The next article.
   *
   * @return the article, or nothing at the end
   * @throws IOException if the input cannot be read
   */
  Optional<Reading> next() throws IOException;

  /**
   * Doubts about the input as a whole, complete after the last article.
   *
   * @return the findings
   */
  List<Finding> atEnd();

  @Override
  void close() throws IOException;
}
