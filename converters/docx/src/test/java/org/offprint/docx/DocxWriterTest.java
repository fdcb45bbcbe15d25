package org.offprint.docx;

import org.offprint.convert.FormatProvider;
import org.offprint.testkit.WriterPromises;

class DocxWriterTest extends WriterPromises<DocxOptions> {

  @Override
  protected FormatProvider<DocxOptions> provider() {
    return new DocxProvider();
  }
}
