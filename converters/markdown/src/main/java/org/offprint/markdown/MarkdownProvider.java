package org.offprint.markdown;

import java.util.List;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/** The format {@code md}: CommonMark with GFM tables, strikethrough and footnotes, and YAML front matter. */
public final class MarkdownProvider implements FormatProvider<MarkdownOptions> {

  private static final Format FORMAT = new Format(
      "md",
      "md",
      "text/markdown; charset=UTF-8; variant=GFM",
      "Markdown with YAML front matter",
      List.of("markdown", "commonmark", "gfm"));

  /** Made by {@link java.util.ServiceLoader}. */
  public MarkdownProvider() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public MarkdownOptions defaults() {
    return MarkdownOptions.STANDARD;
  }

  @Override
  public Writer writer(MarkdownOptions options) {
    return new MarkdownWriter(options);
  }
}
