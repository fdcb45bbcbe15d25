package org.offprint.epub;

import java.util.List;
import java.util.Optional;
import org.offprint.convert.Embed;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/** The format {@code epub}: an EPUB 3.3 book of one article or of many. */
public final class EpubProvider implements FormatProvider<EpubOptions> {

  /** Made by the service loader. */
  public EpubProvider() {}

  @Override
  public Format format() {
    return new Format(
        "epub", "epub", "application/epub+zip", "An EPUB 3.3 book", List.of("epub3", "ebook"));
  }

  @Override
  public EpubOptions defaults() {
    var moment = FileMoment.standard(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")));
    return new EpubOptions(Embed.ARTICLE, moment, "");
  }

  @Override
  public Writer writer(EpubOptions options) {
    return (edition, material, out, limits) -> {
      limits.goOn();
      return new Book(options, material, out, limits).write(edition);
    };
  }
}
