package org.offprint.epub;

import java.util.Objects;
import org.offprint.convert.About;
import org.offprint.convert.Embed;

/**
 * How editions are bound as EPUB.
 *
 * @param embed what the book carries so that its articles can be recovered
 * @param modified the moment that the book gives as its last modification, which EPUB demands; in UTC to the second
 * @param certifiedBy who vouches that the book is accessible; empty if nobody does
 */
public record EpubOptions(
    @About("What the book carries so that the articles can be recovered: none, facts, article,"
        + " or source (the input too)")
    Embed embed,

    @About("When the book was last modified, which EPUB demands, such as 2019-06-05T12:00:00Z;"
        + " the time of SOURCE_DATE_EPOCH where that is set")
    String modified,

    @About("Who vouches that the book conforms to EPUB Accessibility 1.1 and WCAG 2.1 AA; only then"
        + " does it say so")
    String certifiedBy) {

  /**
   * Brings the moment into the one form that EPUB 3.3 allows (clause 5.5.3.1.4).
   *
   * @throws IllegalArgumentException if the moment is none
   */
  public EpubOptions {
    Objects.requireNonNull(embed, "embed");
    modified = FileMoment.normal(modified);
    certifiedBy = certifiedBy.strip();
  }
}
