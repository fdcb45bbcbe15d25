package org.offprint.pdf;

import java.util.Objects;
import org.offprint.convert.About;
import org.offprint.convert.Embed;

/**
 * The options of the format {@code pdf}.
 *
 * @param page the size of the sheet
 * @param embed what is attached so that the article can be recovered
 */
public record PdfOptions(
    @About("The size of the sheet: a4 or letter.") PageSize page,

    @About("What is attached for recovery: none, facts, article, or source, which is the article "
        + "and the very bytes it was read from.")
    Embed embed) {
  /** Refuses null. */
  public PdfOptions {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(embed, "embed");
  }
}
