package org.offprint.pdf;

import java.util.List;
import org.offprint.convert.Embed;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/** Provides the format {@code pdf}: tagged PDF 1.7 that is PDF/UA-1 and PDF/A-3a. */
public final class PdfProvider implements FormatProvider<PdfOptions> {

  /** For the service loader. */
  public PdfProvider() {}

  @Override
  public Format format() {
    return new Format(
        "pdf",
        "pdf",
        "application/pdf",
        "PDF for reading, printing and archives (PDF/UA-1 and PDF/A-3a)",
        List.of());
  }

  @Override
  public PdfOptions defaults() {
    return new PdfOptions(PageSize.A4, Embed.ARTICLE);
  }

  @Override
  public Writer writer(PdfOptions options) {
    return new PdfWriter(options);
  }
}
