package org.offprint.convert;

/**
 * A format that can be written, with its options. Loading a provider loads nothing of the format: that waits for
 * {@link #writer}. Registered in {@code META-INF/services}.
 *
 * @param <O> a record; its components are the options: strings, numbers, booleans or enums, each with {@link About}
 */
public interface FormatProvider<O extends Record> {

  /**
   * The format.
   *
   * @return the format
   */
  Format format();

  /**
   * The options when nobody says anything.
   *
   * @return the default options
   */
  O defaults();

  /**
   * Whether many articles in one file are the usual thing, as in a table; a book is something else.
   *
   * @return false, unless a format says so
   */
  default boolean gathers() {
    return false;
  }

  /**
   * Makes a writer.
   *
   * @param options the options
   * @return a writer that may be used by several threads, for any number of editions
   */
  Writer writer(O options);
}
