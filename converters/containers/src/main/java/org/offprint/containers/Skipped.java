package org.offprint.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;

/** Counts what a container holds beside its articles. */
final class Skipped {

  private final String name;
  private final Map<Kind, Integer> counts = new TreeMap<>();

  Skipped(String name) {
    this.name = name;
  }

  void count(Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /** One note with all counts; none where nothing was passed over. */
  List<Finding> findings() {
    if (counts.isEmpty()) {
      return List.of();
    }
    var parts = new ArrayList<String>();
    counts.forEach(
        (kind, count) -> parts.add(count + " " + (count == 1 ? kind.one() : kind.several())));
    return List.of(Finding.of(
        Codes.LEFT_OUT, name + ": holds beside the articles " + String.join(", ", parts) + "."));
  }
}
