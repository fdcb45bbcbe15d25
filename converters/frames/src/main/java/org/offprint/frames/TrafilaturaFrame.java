package org.offprint.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The frame of texts that trafilatura wrote with their facts: the host and the name of the site among them. */
public final class TrafilaturaFrame implements Frame {

  private static final String NAME = "trafilatura";

  private static final List<String> OTHERS =
      List.of("title", "url", "sitename", "fingerprint", "categories", "date", "source_hostname");

  /** Made by the service loader. */
  public TrafilaturaFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "text with the front matter of trafilatura";
  }

  @Override
  public int order() {
    return 63;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var fields = new ClipFields(draft);
    return fields.has("hostname") && fields.count(OTHERS) > 1
        ? fields.fit(NAME, "its front matter has a hostname, as that of trafilatura", Map.of())
        : Optional.empty();
  }
}
