package org.offprint.docx;

import java.util.List;
import org.offprint.convert.Embed;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/** Provides the format {@code docx}: WordprocessingML (ISO/IEC 29500-1, transitional) with real styles. */
public final class DocxProvider implements FormatProvider<DocxOptions> {

  /** For the service loader. */
  public DocxProvider() {}

  @Override
  public Format format() {
    return new Format(
        "docx",
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "Word document with real styles, notes and links, for editing",
        List.of("word"));
  }

  @Override
  public DocxOptions defaults() {
    return new DocxOptions(PageSize.A4, Embed.FACTS, "");
  }

  /**
   * Makes a writer.
   *
   * @throws IllegalArgumentException if there is a template that cannot be read as a Word document
   */
  @Override
  public Writer writer(DocxOptions options) {
    return new DocxWriter(options);
  }
}
