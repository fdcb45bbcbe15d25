package org.offprint.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.article.Block;
import org.offprint.article.Blocks;

/**
 * The footnotes of an article. Word numbers a footnote by its call in the text, and a footnote of Word cannot call
 * another. So a note is a footnote of Word if the text itself calls it; those that only other notes call, or nothing,
 * stand after the text.
 */
final class Notes {

  /**
   * A footnote with its place among all blocks.
   *
   * @param note the footnote
   * @param place its place
   */
  record Placed(Block.Footnote note, int place) {}

  private final Document document;
  private final Map<String, Placed> all = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> ids = new LinkedHashMap<>();

  Notes(List<Block> body, Document document) {
    this.document = document;
    var blocks = Blocks.all(body);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Footnote note) {
        all.put(note.id(), new Placed(note, i));
      }
    }
  }

  /** Whether a note has been called before, or stands after the text. */
  boolean isNumbered(String note) {
    return numbers.containsKey(note);
  }

  /** Calls a note for the first time: its id as a footnote of Word. */
  int call(String note) {
    numbers.put(note, numbers.size() + 1);
    ids.put(note, document.nextNote());
    return ids.get(note);
  }

  /** The number by which a note is called, given out where it has none. */
  int number(String note) {
    numbers.putIfAbsent(note, numbers.size() + 1);
    return numbers.get(note);
  }

  /** The id of a footnote of Word. */
  int id(String note) {
    return ids.get(note);
  }

  /** The footnotes of Word, in the order of their numbers. */
  List<Placed> called() {
    return ids.keySet().stream().map(all::get).toList();
  }

  /** The notes that the text does not call, in the order in which they stand; they get their numbers now. */
  List<Placed> uncalled() {
    var rest = new ArrayList<Placed>();
    for (var placed : all.values()) {
      if (!ids.containsKey(placed.note().id())) {
        number(placed.note().id());
        rest.add(placed);
      }
    }
    return rest;
  }
}
