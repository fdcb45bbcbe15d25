package org.offprint.frames;

import java.util.Map;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The frame of articles of Wikinews as their editors write them: the day in a template, the sources listed one by one. */
public final class WikinewsFrame implements Frame {

  private static final String NAME = "wikinews";

  /** Made by the service loader. */
  public WikinewsFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an article of Wikinews as wikitext";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    if (!draft.syntax().equals("wikitext")) {
      return Optional.empty();
    }
    var fields = new ClipFields(draft);
    var sources = draft.pieces().stream()
        .filter(piece -> piece.block() instanceof Block.Related)
        .count();
    if (!fields.has("date") && sources == 0) {
      return Optional.empty();
    }
    var why = "it is wikitext"
        + (fields.has("date") ? " with its day in a template" : "")
        + (sources > 0 ? " and " + sources + (sources == 1 ? " source" : " sources") : "");
    return fields.fit(NAME, why, Map.of());
  }
}
