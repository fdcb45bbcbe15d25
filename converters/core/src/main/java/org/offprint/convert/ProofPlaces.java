package org.offprint.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where links inside an output lead: which blocks of the article their anchors turned out to be. */
final class ProofPlaces {

  private final Map<String, Set<Integer>> blocks = new HashMap<>();
  private final Map<String, String> noteOfId = new HashMap<>();
  private final Map<String, List<Seen.Part>> groups = new LinkedHashMap<>();
  private final Map<String, Integer> placeOfNote = new LinkedHashMap<>();
  private final Set<Integer> notePlaces;

  ProofPlaces(Seen seen, Set<Integer> notePlaces) {
    this.notePlaces = notePlaces;
    for (var part : seen.parts()) {
      if (!part.note().isEmpty()) {
        groups.computeIfAbsent(part.note(), note -> new ArrayList<>()).add(part);
        part.ids().forEach(id -> noteOfId.putIfAbsent(id, part.note()));
      }
    }
  }

  /** Notes which blocks the anchors of these parts lead to. */
  void learn(List<Wanted> wanted, List<Seen.Part> parts, List<ProofWalk.Match> matches) {
    for (var match : matches) {
      for (var id : parts.get(match.seen()).ids()) {
        blocks
            .computeIfAbsent(id, name -> new HashSet<>())
            .add(wanted.get(match.wanted()).place());
      }
    }
  }

  /** Tells whether a link leads to the block at a place; the first call of a note says which note it is. */
  boolean isAt(int place, String target) {
    if (!target.startsWith("#")) {
      return false;
    }
    var id = target.substring(1);
    if (!notePlaces.contains(place)) {
      return blocks.getOrDefault(id, Set.of()).contains(place);
    }
    var note = groups.containsKey(id) ? id : noteOfId.getOrDefault(id, "");
    if (note.isEmpty() || !placeOfNote.containsKey(note) && placeOfNote.containsValue(place)) {
      return false;
    }
    return placeOfNote.computeIfAbsent(note, name -> place) == place;
  }

  /** The parts of the note at a place: the one that its calls lead to, else the first that no call leads to. */
  Optional<List<Seen.Part>> note(int place) {
    for (var known : placeOfNote.entrySet()) {
      if (known.getValue() == place) {
        return Optional.ofNullable(groups.get(known.getKey()));
      }
    }
    for (var note : groups.keySet()) {
      if (!placeOfNote.containsKey(note)) {
        placeOfNote.put(note, place);
        return Optional.of(groups.get(note));
      }
    }
    return Optional.empty();
  }

  boolean isCalled(int place) {
    return placeOfNote.containsValue(place);
  }

  /** What is seen in notes that the article does not have. */
  List<Seen.Part> strange() {
    return groups.entrySet().stream()
        .filter(group -> !placeOfNote.containsKey(group.getKey()))
        .flatMap(group -> group.getValue().stream())
        .toList();
  }
}
