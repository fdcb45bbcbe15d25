package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The footnotes and endnotes of a document (clause 17.11), numbered as they are called. */
final class Notes {

  /**
   * A note.
   *
   * @param part the part that it stands in
   */
  record Note(String part, Node node) {}

  private static final Set<String> CONTAINERS = Set.of("w:footnotes", "w:endnotes");
  private static final Set<String> TEXT = Set.of("w:t", "w:sym", "m:t", "w:drawing", "w:pict");

  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Notes(WordPackage word) {
    read(word, "footnotes", "w:footnote");
    read(word, "endnotes", "w:endnote");
  }

  private void read(WordPackage word, String type, String name) {
    for (var part : word.related(type)) {
      var reader = new PartReader(word.part(part).orElseThrow(), CONTAINERS);
      for (var node = reader.next(); node.isPresent(); node = reader.next()) {
        // Separators are notes too, of a type.
        var usual = node.get().attribute("w:type").isEmpty()
            || node.get().attribute("w:type").equals("normal");
        if (node.get().is(name) && usual && !node.get().all(TEXT).isEmpty()) {
          notes.putIfAbsent(name + node.get().attribute("w:id"), new Note(part, node.get()));
        }
      }
    }
  }

  /** The number of the note that a reference calls; nothing where there is no such note. */
  Optional<Integer> call(Node reference) {
    return call(reference.name().replace("Reference", "") + reference.attribute("w:id"));
  }

  /** The number of a note. */
  Optional<Integer> call(Note note) {
    return call(note.node().name() + note.node().attribute("w:id"));
  }

  private Optional<Integer> call(String key) {
    return notes.containsKey(key)
        ? Optional.of(numbers.computeIfAbsent(key, none -> numbers.size() + 1))
        : Optional.empty();
  }

  /** The notes that have a number after the first so many, by their numbers. */
  List<Note> from(int done) {
    var all = new ArrayList<Note>();
    numbers.keySet().stream().skip(done).forEach(key -> all.add(notes.get(key)));
    return all;
  }

  /** Gives a number to each note that nothing calls. */
  void callRest() {
    notes.keySet().forEach(key -> numbers.computeIfAbsent(key, none -> numbers.size() + 1));
  }

  /** All notes, in the order of their parts. */
  List<Note> all() {
    return List.copyOf(notes.values());
  }
}
