package org.offprint.docx;

import java.util.Objects;
import org.offprint.convert.About;
import org.offprint.convert.Embed;

/**
 * The options of the format {@code docx}.
 *
 * @param page the size of the sheet, unless a template says it
 * @param embed what the document carries so that the article can be recovered
 * @param template the path of a Word document whose styles, fonts, page, headers and footers are taken; empty for ours
 */
public record DocxOptions(
    @About("The size of the sheet: a4 or letter; a template has its own.")
    PageSize page,

    @About("What is carried for recovery: none, facts, article, or source, which is the article "
        + "and the very bytes it was read from.")
    Embed embed,

    @About("A Word document whose styles, fonts, page, headers and footers are taken.")
    String template) {
  /** Refuses null. */
  public DocxOptions {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(embed, "embed");
    Objects.requireNonNull(template, "template");
  }
}
