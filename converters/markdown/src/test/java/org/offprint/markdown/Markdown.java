package org.offprint.markdown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.offprint.article.Article;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** Articles as the bytes of a file. */
final class Markdown {

  private Markdown() {}

  static byte[] bytes(Entry entry, Profile profile) {
    return bytes(new Edition.Single(entry), new MarkdownOptions(profile, Pictures.NAME));
  }

  static byte[] bytes(Edition edition, MarkdownOptions options) {
    var out = new ByteArrayOutputStream();
    try {
      new MarkdownProvider()
          .writer(options)
          .write(edition, Writer.Material.NONE, out, Limits.STANDARD);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static String text(Article article) {
    return new String(bytes(Entry.of(article), Profile.PLAIN), StandardCharsets.UTF_8);
  }

  /** A file without its front matter. */
  static String body(String file) {
    return file.substring(file.indexOf("\n---\n") + 5);
  }
}
