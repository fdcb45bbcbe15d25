package org.offprint.epub.proof;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;
import org.offprint.convert.Witness;
import org.offprint.html.proof.SeenPage;
import org.offprint.json.ArticleJson;

/** Reads a finished book by the zip and XML readers of the platform, chapter by chapter as its spine says. */
public final class EpubWitness implements Witness {

  /** Made by the service loader. */
  public EpubWitness() {}

  @Override
  public String format() {
    return "epub";
  }

  @Override
  public Seen see(byte[] output, Limits limits) throws IOException {
    var book = SpineOrder.of(output, limits);
    var page = new SeenPage(limits);
    for (var chapter : book.chapters()) {
      page.read(chapter.href(), chapter.bytes());
    }
    return page.seen(Map.of());
  }

  @Override
  public Optional<Entry> carried(byte[] output, Limits limits) throws IOException {
    var data = SpineOrder.of(output, limits).data();
    return data.size() == 1 ? ArticleJson.carried(data.get(0)) : Optional.empty();
  }
}
