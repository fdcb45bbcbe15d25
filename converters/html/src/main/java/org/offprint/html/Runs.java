package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;

/**
 * Running text that is being gathered, with the pictures in it. A picture amid the words is read as the text in its
 * place; one before or after them is a picture of its own.
 */
final class Runs {

  private static final Inline NOTHING = new Inline.Text(Words.NONE);

  /**
   * What was gathered.
   *
   * @param before the pictures before the words
   * @param content the words in their normal form; may be empty
   * @param after the pictures after the words
   */
  record Taken(List<Element> before, List<Inline> content, List<Element> after) {}

  /** A picture with its place in the content. */
  private record Spot(int index, Element image, boolean afterWords) {}

  private final List<Inline> content = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private int lastWord = -1;
  private boolean broken;

  void add(Inline inline, boolean visible) {
    if (visible) {
      lastWord = content.size();
      broken = false;
    }
    content.add(inline);
  }

  void text(Marks marks, String text) {
    if (!text.isEmpty()) {
      add(marks.around(new Inline.Text(Words.of(text))), !isBlank(text));
    }
  }

  void picture(Marks marks, Element image) {
    spots.add(new Spot(content.size(), image, lastWord >= 0));
    content.add(marks.around(new Inline.Text(Words.of(image.attr("alt")))));
  }

  /** HTML collapses only these; a no-break space is text. */
  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }

  /** A line break; says whether it is the second in a row, which parts paragraphs. */
  boolean lineBreak() {
    if (broken) {
      return true;
    }
    if (lastWord >= 0) {
      content.add(new Inline.LineBreak());
      broken = true;
    }
    return false;
  }

  boolean isBlank() {
    return lastWord < 0;
  }

  /** Says whether a line break was the last to come. */
  boolean isBroken() {
    return broken;
  }

  /** What was gathered; then nothing is. */
  Taken take() {
    var before = new ArrayList<Element>();
    var after = new ArrayList<Element>();
    for (var spot : spots) {
      var amid = spot.afterWords() && spot.index() < lastWord;
      if (!amid || spot.image().attr("alt").isBlank()) {
        content.set(spot.index(), NOTHING);
        (spot.afterWords() ? after : before).add(spot.image());
      }
    }
    var taken = new Taken(before, Inlines.normalise(content), after);
    content.clear();
    spots.clear();
    lastWord = -1;
    broken = false;
    return taken;
  }
}
