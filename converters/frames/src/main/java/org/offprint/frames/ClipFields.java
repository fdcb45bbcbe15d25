package org.offprint.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The labelled values of a clip by their labels, in small letters with low lines for blanks and hyphens. */
final class ClipFields {

  private final Draft draft;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  ClipFields(Draft draft) {
    this.draft = draft;
    for (var field : draft.fields()) {
      var label = field.label().toString().strip().toLowerCase(Locale.ROOT);
      values
          .computeIfAbsent(label.replace(' ', '_').replace('-', '_'), name -> new ArrayList<>())
          .add(field.value().toString().strip());
    }
  }

  /** Whether there are values of all these labels. */
  boolean has(String... labels) {
    return List.of(labels).stream().allMatch(values::containsKey);
  }

  /** How many of these labels there are values of. */
  int count(List<String> labels) {
    return (int) labels.stream().filter(values::containsKey).count();
  }

  /** Whether a label, or one inside it, has such a value. */
  boolean any(String label, Predicate<String> test) {
    return values.getOrDefault(label, List.of()).stream().anyMatch(test);
  }

  /** The first value of a label; empty where there is none. */
  String first(String label) {
    return values.getOrDefault(label, List.of("")).get(0);
  }

  /** The whole draft as one article of a frame. */
  Optional<Frame.Fit> fit(String name, String reason, Map<Integer, Frame.Mark> marks) {
    var framed = new Frame.Framed(name, draft, draft.pieces(), marks, draft.fields());
    return Optional.of(new Frame.Fit(reason, List.of(framed), OptionalInt.empty()));
  }
}
