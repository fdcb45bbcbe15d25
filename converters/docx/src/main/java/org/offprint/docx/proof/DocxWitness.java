package org.offprint.docx.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;
import org.offprint.convert.Witness;
import org.offprint.convert.ZipParts;
import org.offprint.json.ArticleJson;

/**
 * Reads a finished Word document by the zip and XML readers of the platform (ISO/IEC 29500-1, clause 17): the text,
 * then the footnotes, each in the order of its part. Headers and footers are machinery.
 */
public final class DocxWitness implements Witness {

  private static final String ARTICLE = "{\"format\":\"offprint-article\"";

  /** Made by the service loader. */
  public DocxWitness() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public Seen see(byte[] output, Limits limits) throws IOException {
    var parts = ZipParts.of(
        output, name -> name.startsWith("word/") && name.matches(".*\\.(xml|rels)"), limits);
    var styles = StyleNames.of(required("word/styles.xml", parts));
    var lists = ListNumbering.of(parts.get("word/numbering.xml"));
    var seen = new SeenText(styles, lists, limits);
    seen.read(
        required("word/document.xml", parts),
        Targets.of(parts.get("word/_rels/document.xml.rels")));
    if (parts.containsKey("word/footnotes.xml")) {
      seen.read(
          parts.get("word/footnotes.xml"), Targets.of(parts.get("word/_rels/footnotes.xml.rels")));
    }
    return seen.seen();
  }

  private static byte[] required(String name, Map<String, byte[]> parts) throws IOException {
    var bytes = parts.get(name);
    if (bytes == null) {
      throw new IOException("the document lacks its part " + name);
    }
    return bytes;
  }

  @Override
  public Optional<Entry> carried(byte[] output, Limits limits) throws IOException {
    var parts = ZipParts.of(output, name -> name.matches("customXml/item[0-9]+\\.xml"), limits);
    for (var part : parts.values()) {
      var articles = Markup.texts(part, "article");
      if (articles.size() == 1 && articles.get(0).startsWith(ARTICLE)) {
        return ArticleJson.carried(articles.get(0).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
