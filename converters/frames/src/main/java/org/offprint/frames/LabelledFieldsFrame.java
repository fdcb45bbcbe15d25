package org.offprint.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The frame of clips that state their facts as labelled values outside the text, such as front matter. */
public final class LabelledFieldsFrame implements Frame {

  /** Made by the service loader. */
  public LabelledFieldsFrame() {}

  @Override
  public String name() {
    return "fields";
  }

  @Override
  public String description() {
    return "a clip with its facts in front matter or other labelled lines";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    if (draft.fields().isEmpty()) {
      return Optional.empty();
    }
    var labels = draft.fields().stream()
        .map(field -> field.label().toString())
        .distinct()
        .limit(6)
        .collect(Collectors.joining(", "));
    var framed = new Framed(name(), draft, draft.pieces(), Map.of(), draft.fields());
    return Optional.of(new Fit(
        "labelled values stand outside the text: " + labels, List.of(framed), OptionalInt.empty()));
  }
}
