package org.offprint.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.offprint.article.Edition;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** Writes editions as Word documents. Safe for several threads, which share the parts that never change. */
final class DocxWriter implements Writer {

  private final DocxOptions options;
  private final Supplier<Look> looks;

  DocxWriter(DocxOptions options) {
    this.options = options;
    var parts = new OwnParts();
    this.looks = () -> new OwnLook(parts, options.page());
  }

  @Override
  public List<Finding> write(Edition edition, Material material, OutputStream out, Limits limits)
      throws IOException {
    limits.goOn();
    var file = new DocumentFile(looks.get(), options.embed(), material, limits);
    if (edition instanceof Edition.Anthology book) {
      file.book(book);
    } else {
      file.article(((Edition.Single) edition).entry());
    }
    limits.goOn();
    return file.finish(out);
  }
}
