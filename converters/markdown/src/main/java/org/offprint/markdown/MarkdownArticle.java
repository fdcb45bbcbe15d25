package org.offprint.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Entry;
import org.offprint.article.Resources;
import org.offprint.article.Words;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.OwnOutput;

/**
 * Reads an article back from Markdown that this room wrote. Facts come from the front matter, headline, standfirst and
 * body from the text. What was edited since is read as it stands now; nothing is recognised, and nothing fails but a
 * file that is not ours or has no word in it. What Markdown cannot say is listed in {@code docs/markdown.md}.
 */
public final class MarkdownArticle {

  private MarkdownArticle() {}

  /**
   * Tells whether a file is Markdown that we wrote.
   *
   * @param markdown the bytes of the file
   * @return whether its front matter names this program as the generator
   */
  public static boolean isOurs(byte[] markdown) {
    return markdown.length > 3
        && markdown[0] == '-'
        && OwnOutput.isOurs(Input.of("article.md", markdown).sample());
  }

  /**
   * Reads an article.
   *
   * @param markdown the bytes of the file, UTF-8
   * @return the article
   * @throws ConversionException.NoArticle if the file is not ours, or has no word in it
   */
  public static Article parse(byte[] markdown) {
    return entry(markdown).article();
  }

  /**
   * Reads an article with what stands beside it.
   *
   * @param markdown the bytes of the file, UTF-8
   * @return the article with its source and repairs; its anchors are new
   * @throws ConversionException.NoArticle if the file is not ours, or has no word in it
   */
  public static Entry entry(byte[] markdown) {
    if (!isOurs(markdown)) {
      throw new ConversionException.NoArticle(
          "This Markdown was not written by Offprint: read it as an input instead.");
    }
    var text = new String(markdown, StandardCharsets.UTF_8);
    var lines = MarkdownSyntax.lines(Words.of(text).toString());
    var page = Page.read(AppendixReader.named(lines), Limits.STANDARD);
    var facts = new FactsReader(page.frontMatter().values());
    var blocks = new ArrayList<Md>();
    page.parts().forEach(part -> blocks.addAll(part.blocks()));
    var article = new Recovery(facts).article(blocks);
    return new Entry(article, facts.source(), Anchors.inOrder(article), facts.repairs());
  }

  /**
   * The pictures whose bytes stand in the file.
   *
   * @param markdown the bytes of the file, UTF-8
   * @return the pictures by their SHA-256
   */
  public static Resources pictures(byte[] markdown) {
    var text = new String(markdown, StandardCharsets.UTF_8);
    return AppendixReader.pictures(MarkdownSyntax.lines(text));
  }
}
