package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A part of a page: an element with what stands in it, counted. */
final class Area {

  private final Element element;
  private final Optional<Area> parent;
  private final Set<Hint> hints;
  private final Optional<Hint> beside;
  private final int at;
  private final int firstPassage;
  private final List<Passage> own = new ArrayList<>();
  private int end;
  private int lastPassage;
  private int pictures;
  double words;
  double linked;
  double prose;
  double worth;

  Area(Element element, Optional<Area> parent, Set<Hint> hints, int at, int firstPassage) {
    this.element = element;
    this.parent = parent;
    this.hints = hints;
    beside = hints.stream().filter(Hint::isBeside).findFirst();
    this.at = at;
    this.firstPassage = firstPassage;
    end = at + 1;
    lastPassage = firstPassage;
  }

  Element element() {
    return element;
  }

  Optional<Area> parent() {
    return parent;
  }

  boolean hints(Hint hint) {
    return hints.contains(hint);
  }

  /** The first thing that says it is beside the article. */
  Optional<Hint> beside() {
    return beside;
  }

  /** Its place among all areas, in the order of the page. */
  int at() {
    return at;
  }

  /** The place after all areas in it. */
  int end() {
    return end;
  }

  /** The place of its first passage among all. */
  int firstPassage() {
    return firstPassage;
  }

  /** The place after its last passage. */
  int lastPassage() {
    return lastPassage;
  }

  void close(int afterArea, int afterPassage) {
    end = afterArea;
    lastPassage = afterPassage;
  }

  /** The passages that stand in it and in no area inside it. */
  List<Passage> own() {
    return own;
  }

  void picture() {
    pictures++;
  }

  int pictures() {
    return pictures;
  }

  void takePictures(Area child) {
    pictures += child.pictures;
  }

  int heading() {
    return Elements.heading(element);
  }

  boolean is(String name) {
    return element.normalName().equals(name);
  }

  boolean holds(Area other) {
    return at <= other.at && other.at < end;
  }

  boolean isLinked() {
    return words > 0 && linked > words * 0.6;
  }
}
