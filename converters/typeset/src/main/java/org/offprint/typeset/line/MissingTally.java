package org.offprint.typeset.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.typeset.Missing;
import org.offprint.typeset.font.Word;

/** Counts the clusters that no font could show. For one thread. */
public final class MissingTally {
  private static final int KEPT = 1000;

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** Counts what a word lacks. */
  public void add(Word word) {
    for (var cluster : word.missing()) {
      var count = counts.get(cluster);
      if (count != null || counts.size() < KEPT) {
        counts.put(cluster, count == null ? 1 : count + 1);
      }
    }
  }

  /** What was counted, in order of first occurrence; at most a thousand different clusters. */
  public List<Missing> list() {
    var list = new ArrayList<Missing>(counts.size());
    for (var entry : counts.entrySet()) {
      list.add(new Missing(entry.getKey(), entry.getValue()));
    }
    return list;
  }
}
