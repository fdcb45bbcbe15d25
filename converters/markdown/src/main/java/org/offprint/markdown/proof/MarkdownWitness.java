package org.offprint.markdown.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;
import org.offprint.convert.Witness;

/** Reads finished Markdown by commonmark-java, and its front matter by SnakeYAML Engine. */
public final class MarkdownWitness implements Witness {

  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(
          TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
      .build();

  /** Made by the service loader. */
  public MarkdownWitness() {}

  @Override
  public String format() {
    return "md";
  }

  @Override
  public Seen see(byte[] output, Limits limits) throws IOException {
    var head = SeenFrontMatter.of(new String(output, StandardCharsets.UTF_8));
    limits.goOn();
    var document = PARSER.parse(head.body());
    return new SeenDocument(limits).read(document).seen(head.fields());
  }

  /**
   * Nothing: Markdown shows the article and its facts, and keeps no copy of it as data. Read again, it gives all but
   * what Markdown cannot say; so it can be a source, but no measure of other outputs.
   */
  @Override
  public Optional<Entry> carried(byte[] output, Limits limits) {
    return Optional.empty();
  }
}
