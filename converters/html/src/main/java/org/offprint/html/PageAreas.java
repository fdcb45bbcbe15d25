package org.offprint.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The areas and passages of a page, in its order. */
final class PageAreas implements PageWalk.Visitor {

  private static final int KEPT_TEXT = 300;
  private static final Set<String> APART = Set.of("article", "header", "main", "section");

  private final List<Area> areas = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Deque<Area> open = new ArrayDeque<>();
  private final ClassHints classes = new ClassHints();
  private final StringBuilder text = new StringBuilder();
  private int linkedFrom = -1;
  private int linkedLetters;
  private boolean broken;
  private int links;

  private PageAreas() {}

  static PageAreas of(Element page) {
    var areas = new PageAreas();
    PageWalk.walk(page, areas);
    areas.sum();
    return areas;
  }

  List<Area> areas() {
    return areas;
  }

  List<Passage> passages() {
    return passages;
  }

  Area page() {
    return areas.get(0);
  }

  /** All passages in an area. */
  List<Passage> in(Area area) {
    return passages.subList(area.firstPassage(), area.lastPassage());
  }

  @Override
  public boolean enter(Node node) {
    if (node instanceof TextNode words) {
      var all = words.getWholeText();
      broken &= words.isBlank();
      text.append(all);
    } else if (node instanceof Element element) {
      if (Elements.isUnseen(element)) {
        return false;
      }
      open(element);
    }
    return true;
  }

  private void open(Element element) {
    var hints = classes.of(element);
    if (areas.isEmpty()
        || Elements.isBlock(element)
        || isOwn(element, hints)
        || isPictureApart(element)) {
      flush();
      var area =
          new Area(element, Optional.ofNullable(open.peek()), hints, areas.size(), passages.size());
      if (Elements.isImage(element)) {
        area.picture();
      }
      areas.add(area);
      open.push(area);
      return;
    }
    switch (element.normalName()) {
      case "br" -> {
        if (broken) {
          flush();
        }
        broken = true;
        text.append(' ');
      }
      case "img", "amp-img" -> open.peek().picture();
      case "a" -> {
        if (links++ == 0) {
          linkedFrom = text.length();
        }
      }
      default -> {}
    }
  }

  /** A picture that stands for itself between the parts of a page. */
  private boolean isPictureApart(Element element) {
    return Elements.isImage(element)
        && APART.contains(open.peek().element().normalName())
        && Elements.isPicture(element)
        && !Elements.isCharacter(element)
        && Weight.words(text) == 0;
  }

  /** Running text that the page names as a part of its own and that is no part of a paragraph. */
  private boolean isOwn(Element element, Set<Hint> hints) {
    if (hints.isEmpty() || links > 0 && !element.normalName().equals("a")) {
      return false;
    }
    return switch (open.peek().element().normalName()) {
      case "p", "li", "td", "th", "dd", "dt", "caption", "figcaption", "blockquote" -> false;
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
        hints.contains(Hint.KICKER) || hints.stream().anyMatch(Hint::isBeside);
      default -> true;
    };
  }

  @Override
  public void leave(Node node) {
    if (!(node instanceof Element element) || Elements.isUnseen(element)) {
      return;
    }
    if (open.peek().element() == element) {
      flush();
      var area = open.pop();
      area.close(areas.size(), passages.size());
    } else if (element.normalName().equals("a") && links > 0 && --links == 0) {
      linkedLetters += Weight.letters(text, linkedFrom);
    }
  }

  private void flush() {
    broken = false;
    if (links > 0) {
      linkedLetters += Weight.letters(text, linkedFrom);
      linkedFrom = 0;
    }
    var words = Weight.words(text);
    if (words > 0 && !open.isEmpty()) {
      var letters = Math.max(1, Weight.letters(text, 0));
      var linked = words * Math.min(1.0, (double) linkedLetters / letters);
      var sentence = Weight.isSentence(text, words);
      var passage =
          new Passage(open.peek(), Weight.start(text, KEPT_TEXT), words, linked, sentence);
      passages.add(passage);
      open.peek().own().add(passage);
    }
    text.setLength(0);
    linkedLetters = 0;
  }

  private void sum() {
    for (var i = areas.size() - 1; i >= 0; i--) {
      var area = areas.get(i);
      for (var passage : area.own()) {
        area.words += passage.words();
        area.linked += passage.linked();
        area.prose += passage.isProse() ? passage.words() : 0;
      }
      area.parent().ifPresent(parent -> {
        parent.words += area.words;
        parent.linked += area.linked;
        parent.prose += area.prose;
        parent.takePictures(area);
      });
    }
  }
}
