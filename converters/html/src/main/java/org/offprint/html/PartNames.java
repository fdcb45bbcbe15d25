package org.offprint.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** What the part of a page that is being read is called. */
final class PartNames {

  /** A part, and what was around it. */
  private record Named(Element element, String outside, int heading) {}

  private final Deque<Named> open = new ArrayDeque<>();
  private String name = "";

  /** What the reader is in. */
  String name() {
    return name;
  }

  void begin(Element element, String called, int heading) {
    open.push(new Named(element, name, heading));
    name = called;
  }

  boolean isOpen(Element element) {
    return !open.isEmpty() && open.peek().element() == element;
  }

  /** Ends the innermost part; returns the level of the heading in which it stood. */
  int end() {
    var ended = open.pop();
    name = ended.outside();
    return ended.heading();
  }
}
