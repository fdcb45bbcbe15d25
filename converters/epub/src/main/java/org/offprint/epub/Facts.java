package org.offprint.epub;

import org.offprint.article.Direction;
import org.offprint.article.Language;

/** What is said of a book in its package document. */
interface Facts {

  /** The name of the book in all its files, a URN. */
  String identifier();

  /** The title, never blank. */
  String title();

  /** The language of the title, {@code und} where nobody knows. */
  Language language();

  /** The base direction. */
  Direction direction();

  /** Writes the statements. */
  void write(PackageMeta meta);
}
