package org.offprint.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The frame of text that follows no known convention: it fits all, is one article, and marks nothing. */
public final class PlainProseFrame implements Frame {

  /** Made by the service loader. */
  public PlainProseFrame() {}

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public String description() {
    return "any text, taken as one article";
  }

  @Override
  public int order() {
    return 1000;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var framed = new Framed(name(), draft, draft.pieces(), Map.of(), draft.fields());
    return Optional.of(
        new Fit("no other frame fits, so it is plain prose", List.of(framed), OptionalInt.empty()));
  }
}
