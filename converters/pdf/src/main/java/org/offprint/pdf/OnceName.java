package org.offprint.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/**
 * A name that hardly occurs twice, such as that of a font subset. PDFBox keeps every {@code COSName} until the process
 * ends, which would be a leak where many documents are written.
 */
final class OnceName extends COSBase {
  private final String name;

  OnceName(String name) {
    this.name = name;
  }

  @Override
  public void accept(ICOSVisitor visitor) throws IOException {
    if (!(visitor instanceof CosPrinter printer)) {
      throw new IOException("Only this package's printer knows such names: " + name);
    }
    printer.name(name);
  }
}
