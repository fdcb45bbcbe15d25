package org.offprint.convert;

import java.util.List;
import java.util.Objects;

/**
 * What a person says of the articles of one input. Some of it is known before an article is read; some follows only
 * from how it was read, as a cell of a sheet counts only where it differs.
 */
public interface Revision {

  /** A person says nothing. */
  Revision NONE = new Revision() {};

  /**
   * What is said of an article before it is read.
   *
   * @param article its number in the input, from 1
   * @return the corrections
   */
  default Corrections before(int article) {
    return Corrections.NONE;
  }

  /**
   * What is said of an article now that it was read. It is read again if there is anything.
   *
   * @param article its number in the input, from 1
   * @param reading how it was read
   * @return the corrections, which win over those of {@link #before}
   */
  default Said after(int article, Reading reading) {
    return Said.NOTHING;
  }

  /**
   * Doubts once all articles were read, such as about words that fit none of them.
   *
   * @param articles how many articles there were
   * @return the findings
   */
  default List<Finding> atEnd(int articles) {
    return List.of();
  }

  /**
   * Corrections, and what is doubtful about them.
   *
   * @param corrections the corrections
   * @param findings the doubts
   */
  record Said(Corrections corrections, List<Finding> findings) {

    /** Neither a word nor a doubt. */
    public static final Said NOTHING = new Said(Corrections.NONE, List.of());

    /** Keeps its own copy. */
    public Said {
      Objects.requireNonNull(corrections, "corrections");
      findings = List.copyOf(findings);
    }
  }
}
