package org.offprint.convert;

import java.util.List;

/**
 * A stretch of text that an output has to show.
 *
 * @param block the id of the block, or the name of the field
 * @param place the place of the block among all blocks in reading order; negative for a field
 * @param role what it is
 * @param level the level of a heading, otherwise 0
 * @param depth how many lists it stands in
 * @param marker the marker of the item that it begins, or empty
 * @param fit how it may lie in what is seen
 * @param words its words
 * @param links its links
 */
record Wanted(
    String block,
    int place,
    Seen.Role role,
    int level,
    int depth,
    String marker,
    Fit fit,
    List<Word> words,
    List<Link> links) {

  Wanted {
    words = List.copyOf(words);
    links = List.copyOf(links);
  }

  /** How a stretch may lie in the parts that are seen. */
  enum Fit {
    /** It is one part, no more and no less. */
    PART,
    /** It is whole parts, perhaps several, such as the lines of a stanza. */
    PARTS,
    /** It may share a part with its neighbours; signs around it do not count. */
    SHARED,
    /** The same, and it may be shown beside the text instead, or not at all where no word of it is the article's. */
    FURNITURE;

    /** Whether signs that the format adds may stand around it. */
    boolean takesSigns() {
      return this == SHARED || this == FURNITURE;
    }
  }

  /**
   * A word.
   *
   * @param text its characters
   * @param ours whether it is a label of ours, which a format may leave out
   */
  record Word(String text, boolean ours) {}

  /**
   * A link.
   *
   * @param target an address, or empty for a place inside the article
   * @param place the place inside the article; negative for an address
   * @param text its words; empty for the call of a note
   * @param needed whether it has to be live: no format can show a link inside a link
   */
  record Link(String target, int place, List<String> text, boolean needed) {
    boolean isCall() {
      return place >= 0 && text.isEmpty();
    }
  }

  /** Whether an output may leave it out here. */
  boolean isFurniture() {
    return fit == Fit.FURNITURE;
  }

  /** The words that are the article's own. */
  List<String> own() {
    return words.stream().filter(word -> !word.ours()).map(Word::text).toList();
  }
}
