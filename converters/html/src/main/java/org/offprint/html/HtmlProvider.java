package org.offprint.html;

import java.util.List;
import org.offprint.article.Edition;
import org.offprint.convert.Embed;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/** The format {@code html}: one standalone file that is valid as HTML and as XHTML, and ready for an EPUB. */
public final class HtmlProvider implements FormatProvider<HtmlOptions> {

  /** Made by the service loader. */
  public HtmlProvider() {}

  @Override
  public Format format() {
    return new Format(
        "html",
        "html",
        "text/html",
        "A web page in one file, ready for an EPUB",
        List.of("xhtml", "htm", "web"));
  }

  @Override
  public HtmlOptions defaults() {
    return new HtmlOptions(Embed.ARTICLE);
  }

  @Override
  public Writer writer(HtmlOptions options) {
    return (edition, material, out, limits) -> {
      limits.goOn();
      if (edition instanceof Edition.Single single) {
        var page = new Page(single.entry(), options.embed(), material, limits);
        out.write(page.bytes());
        return page.findings();
      }
      return new AnthologyPage((Edition.Anthology) edition, options.embed(), material, limits)
          .write(out);
    };
  }
}
