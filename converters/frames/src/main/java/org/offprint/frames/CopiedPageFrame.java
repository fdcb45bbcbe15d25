package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The frame of texts that were copied from a browser: between their paragraphs stand buttons, the words of players, and lists of other stories. */
public final class CopiedPageFrame implements Frame {

  private static final String NAME = "copied-page";
  /** Made by the service loader. */
  public CopiedPageFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a page that was copied from a browser, buttons and boxes with it";
  }

  @Override
  public int order() {
    return 160;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var marks = new LinkedHashMap<Integer, Mark>();
    var said = PageWidgets.mark(draft.pieces(), marks);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var framed = new Framed(NAME, draft, draft.pieces(), Map.copyOf(marks), draft.fields());
    return Optional.of(new Fit(
        "words of a page stand in it: "
            + String.join(", ", said.stream().limit(4).toList()),
        List.of(framed),
        OptionalInt.empty()));
  }
}
