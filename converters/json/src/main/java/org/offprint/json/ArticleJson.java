package org.offprint.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.convert.Embed;

/**
 * Our own JSON of an article: complete, so that nothing is lost on the way out and back, and versioned. UTF-8 (RFC
 * 8259), members in a fixed order, absent values left out: equal entries have equal bytes.
 */
public final class ArticleJson {

  /** The value of the member {@code format}. */
  public static final String FORMAT = "offprint-article";

  /** The version that is written and read. A change that older readers would misread raises it. */
  public static final int VERSION = 1;

  private ArticleJson() {}

  /**
   * Writes an entry.
   *
   * @param entry the article with its source, anchors and repairs
   * @param embed how much of it: {@link Embed#FACTS} leaves out the body and what points into it, {@link Embed#NONE}
   *     gives no bytes at all; {@link Embed#SOURCE} is the whole article, as the input stands beside it
   * @return the document, UTF-8, without a line end
   */
  public static byte[] bytes(Entry entry, Embed embed) {
    if (embed == Embed.NONE) {
      return new byte[0];
    }
    var out = new JsonOut();
    new EntryOut(out).entry(entry, embed);
    return out.bytes();
  }

  /**
   * Reads an entry that {@link #bytes} wrote. Facts alone give an article without a body.
   *
   * @param json the document
   * @return the entry, equal to the one that was written where it was written whole
   * @throws IllegalArgumentException if it is no such document, nests too deep or is of another version, or if its
   *     parts do not make an article; the message says where
   */
  public static Entry parse(byte[] json) {
    try {
      return EntryIn.entry(JsonIn.parse(json));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException bad) {
      throw new IllegalArgumentException(
          "This is not the JSON of an article. " + bad.getMessage(), bad);
    }
  }

  /**
   * Reads what an output carries.
   *
   * @param json the document
   * @return the whole entry; empty where the document holds the facts only
   * @throws IOException if it is no such document; the message says where
   */
  public static Optional<Entry> carried(byte[] json) throws IOException {
    try {
      var whole = JsonIn.parse(json).need("holds").string().equals("article");
      return whole ? Optional.of(parse(json)) : Optional.empty();
    } catch (IllegalArgumentException bad) {
      throw new IOException(
          "The article that the file carries is damaged. " + bad.getMessage(), bad);
    }
  }
}
