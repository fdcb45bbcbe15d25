package org.offprint.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Captions and credits that a page names by classes instead of elements: the smallest part of the page that holds such
 * a caption and a picture, and little else, is read as a figure.
 */
final class Captions {

  /** No page has such. */
  static final Captions NONE = new Captions();

  private static final int HIGHEST = 4;
  private static final int OTHER_WORDS = 16;
  private static final int LONGEST = 120;
  private static final int LONGEST_HIDDEN = 60;

  private final Set<Element> figures = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> captions = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> credits = Collections.newSetFromMap(new IdentityHashMap<>());

  private Captions() {}

  static Captions of(PageAreas page) {
    var found = new Captions();
    for (var area : page.areas()) {
      if (area.hints(Hint.CAPTION) && isLine(area)) {
        found.caption(area, true);
      }
    }
    for (var area : page.areas()) {
      if (area.hints(Hint.CREDIT) && !area.hints(Hint.CAPTION) && isLine(area)) {
        found.caption(area, false);
      }
    }
    PageWalk.walk(page.page().element(), found.new Credits());
    return found;
  }

  private static boolean isLine(Area area) {
    return !area.is("figcaption")
        && !area.is("caption")
        && area.pictures() == 0
        && area.words > 0
        && area.words <= LONGEST;
  }

  /** Finds the figure of a caption, or of a credit where it has none. */
  private void caption(Area caption, boolean isCaption) {
    var around = caption.parent();
    for (var up = 0; up < HIGHEST && around.isPresent(); up++) {
      var area = around.get();
      if (area.is("figure") || figures.contains(area.element())) {
        if (isCaption) {
          captions.add(caption.element());
        }
        return;
      } else if (area.words - caption.words > OTHER_WORDS || area.is("body") || area.is("td")) {
        return;
      } else if (area.pictures() > 0) {
        figures.add(area.element());
        if (isCaption) {
          captions.add(caption.element());
        }
        return;
      }
      around = area.parent();
    }
  }

  /** Finds credits in one walk: a credit within a credit is none. */
  private final class Credits implements PageWalk.Visitor {
    private final ClassHints classes = new ClassHints();
    private int inFigures;

    @Override
    public boolean enter(Node node) {
      if (!(node instanceof Element element)) {
        return true;
      }
      var hints = inFigures > 0 ? classes.of(element) : Set.<Hint>of();
      if (hints.contains(Hint.HIDDEN_TEXT) && element.text().length() <= LONGEST_HIDDEN) {
        hidden.add(element);
        return false;
      } else if (inFigures > 0 && isCredit(element, hints)) {
        credits.add(element);
        return false;
      }
      inFigures += isAnyFigure(element) ? 1 : 0;
      return true;
    }

    private boolean isCredit(Element element, Set<Hint> hints) {
      var parent = element.parent();
      var cited = element.normalName().equals("cite")
          && parent != null
          && parent.normalName().equals("figcaption")
          && !parent.ownText().isBlank();
      return (cited || hints.contains(Hint.CREDIT) && !hints.contains(Hint.CAPTION))
          && element.childNodeSize() > 0
          && element.selectFirst("img") == null;
    }

    @Override
    public void leave(Node node) {
      inFigures -= node instanceof Element element && isAnyFigure(element) ? 1 : 0;
    }
  }

  private boolean isAnyFigure(Element element) {
    return element.normalName().equals("figure") || figures.contains(element);
  }

  boolean isFigure(Element element) {
    return figures.contains(element);
  }

  boolean isCaption(Element element) {
    return captions.contains(element);
  }

  boolean isCredit(Element element) {
    return credits.contains(element);
  }

  /** Whether it is a label within a figure that only machines read aloud: "Image caption". */
  boolean isHidden(Element element) {
    return hidden.contains(element);
  }
}
