package org.offprint.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Edition;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** Writes editions as Word documents. Safe for several threads, which share the parts that never change. */
final class DocxWriter implements Writer {

  private final DocxOptions options;
  private final OwnParts parts = new OwnParts();
  private final Optional<Template> template;

  DocxWriter(DocxOptions options) {
    this.options = options;
    this.template = options.template().isEmpty()
        ? Optional.empty()
        : Optional.of(Template.read(options.template()));
  }

  @Override
  public List<Finding> write(Edition edition, Material material, OutputStream out, Limits limits)
      throws IOException {
    limits.goOn();
    var file = new DocumentFile(look(), options.embed(), material, limits);
    if (edition instanceof Edition.Anthology book) {
      file.book(book);
    } else {
      file.article(((Edition.Single) edition).entry());
    }
    limits.goOn();
    return file.finish(out);
  }

  private Look look() throws IOException {
    return template.isPresent()
        ? new TemplateLook(template.get(), options.page())
        : new OwnLook(parts, options.page());
  }
}
