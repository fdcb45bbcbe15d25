package org.offprint.html.proof;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;
import org.offprint.convert.Witness;

/** Reads a finished web page by the XML parser of the platform. */
public final class HtmlWitness implements Witness {

  /** Made by the service loader. */
  public HtmlWitness() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Seen see(byte[] output, Limits limits) throws IOException {
    var page = new SeenPage(limits);
    page.read("", output);
    return page.seen(Map.of());
  }

  @Override
  public Optional<Entry> carried(byte[] output, Limits limits) throws IOException {
    var page = new SeenPage(limits);
    page.read("", output);
    return page.carried();
  }
}
