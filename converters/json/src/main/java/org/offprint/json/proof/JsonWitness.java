package org.offprint.json.proof;

import java.io.IOException;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;
import org.offprint.convert.Witness;
import org.offprint.json.ArticleJson;

/** Reads the JSON of an article and shows what its model says, block by block. */
public final class JsonWitness implements Witness {

  /** Made by the service loader. */
  public JsonWitness() {}

  @Override
  public String format() {
    return "json";
  }

  @Override
  public Seen see(byte[] output, Limits limits) throws IOException {
    limits.goOn();
    var entry = ArticleJson.carried(output);
    return new SeenArticle(entry.orElseThrow(() -> new NoText("it holds the facts only"))).seen();
  }

  @Override
  public Optional<Entry> carried(byte[] output, Limits limits) throws IOException {
    limits.goOn();
    return ArticleJson.carried(output);
  }
}
