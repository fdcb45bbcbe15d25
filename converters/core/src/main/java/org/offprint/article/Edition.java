package org.offprint.article;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What one output holds: one article, or a book of several. */
public sealed interface Edition {

  /**
   * One article.
   *
   * @param entry the article with what stands beside it
   */
  record Single(Entry entry) implements Edition {}

  /**
   * A book of articles, opened one by one so that it need not fit in memory.
   *
   * @param facts what is known of the book
   * @param size how many entries there are, at least 1
   * @param entries opens an entry
   */
  record Anthology(Facts facts, int size, Entries entries) implements Edition {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if there is no entry
     */
    public Anthology {
      if (size < 1) {
        throw new IllegalArgumentException("An anthology needs at least one entry.");
      }
    }
  }

  /**
   * What is known of a book.
   *
   * @param title its title
   * @param editors who put it together
   * @param language its language
   * @param rights its copyright line
   */
  record Facts(
      List<Inline> title,
      List<Contributor> editors,
      Optional<Language> language,
      Optional<Words> rights) {
    /** Normalises the title. */
    public Facts {
      title = Inlines.normalise(title);
      editors = List.copyOf(editors);
    }
  }

  /** Opens the entries of a book. */
  @FunctionalInterface
  interface Entries {
    /**
     * Opens an entry; may be called again for the same one.
     *
     * @param index from 0
     * @return the entry
     * @throws IOException if it cannot be read
     */
    Entry open(int index) throws IOException;
  }

  /**
   * One article without a source.
   *
   * @param article the article
   * @return the edition
   */
  static Edition of(Article article) {
    return new Single(Entry.of(article));
  }
}
