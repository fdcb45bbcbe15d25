package org.offprint.markdown;

import org.offprint.convert.FormatProvider;
import org.offprint.testkit.WriterPromises;

class MarkdownProviderTest extends WriterPromises<MarkdownOptions> {

  @Override
  protected FormatProvider<MarkdownOptions> provider() {
    return new MarkdownProvider();
  }
}
