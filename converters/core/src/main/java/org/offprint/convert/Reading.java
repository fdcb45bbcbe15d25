package org.offprint.convert;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Entry;
import org.offprint.article.Resources;
import org.offprint.article.Source;

/**
 * An article that was read: what it is, where it came from, what became of each input block, and what is doubtful.
 *
 * @param entry the article with its source and anchors
 * @param resources the bytes of its pictures
 * @param ledger what became of each input block
 * @param findings what is doubtful
 * @param input the very file it was read from, which may be one inside a container; empty where it was not read from
 *     one
 */
public record Reading(
    Entry entry,
    Resources resources,
    Ledger ledger,
    List<Finding> findings,
    Optional<Input> input) {

  /**
   * A reading that was not read from a file, or of which the file is not yet told.
   *
   * @param entry the article with its source and anchors
   * @param resources the bytes of its pictures
   * @param ledger what became of each input block
   * @param findings what is doubtful
   */
  public Reading(Entry entry, Resources resources, Ledger ledger, List<Finding> findings) {
    this(entry, resources, ledger, findings, Optional.empty());
  }

  /** Keeps its own copy. */
  public Reading {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(resources, "resources");
    Objects.requireNonNull(ledger, "ledger");
    findings = List.copyOf(findings);
    Objects.requireNonNull(input, "input");
  }

  /**
   * The article.
   *
   * @return the article
   */
  public Article article() {
    return entry.article();
  }

  /**
   * Where it came from.
   *
   * @return the source
   */
  public Source source() {
    return entry.source();
  }
}
