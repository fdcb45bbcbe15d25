package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of translation projects that keep the facts of an article in lines that begin with {@code [#]:}, and who worked on it. */
public final class MarkedLinesFrame implements Frame {

  private static final String NAME = "marked-lines";

  /** Made by the service loader. */
  public MarkedLinesFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an article of a translation project under lines that begin with [#]:";
  }

  @Override
  public int order() {
    return 65;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var fields = new ClipFields(draft);
    if (!fields.has("subject", "via") || !fields.has("collector") && !fields.has("translator")) {
      return Optional.empty();
    }
    var marks = new LinkedHashMap<Integer, Mark>();
    for (var piece : draft.pieces()) {
      var text = Lines.text(piece).toLowerCase(Locale.ROOT);
      if (text.startsWith("via:") && text.contains("://")) {
        marks.put(piece.index(), new Mark(Role.SOURCE, NAME));
      }
    }
    return fields.fit(
        NAME, "lines above it name subject, via and who worked on it", Map.copyOf(marks));
  }
}
