package org.offprint.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page. Each passage has a worth: prose is worth its words, lists of links cost. The part of the
 * page whose passages are together worth most is the text; the headline is looked for before it, and whatever stands
 * around both, or is a box in them, is called so.
 */
final class ArticleFinder {

  private static final double LEAST_PROSE = 15;
  private static final double LEAST_WORDS = 3;
  private static final double LEAST_KEPT = 0.2;
  private static final int MOST_TRIES = 3;
  private static final double SMALL = 0.33;
  private static final double LARGE = 0.85;

  private final PageAreas page;
  private final List<String> titles;
  private final Captions captions;
  private final Set<Area> teasers = new HashSet<>();
  private FoundArticle found = new FoundArticle();

  private ArticleFinder(PageAreas page, List<String> titles) {
    this.page = page;
    this.titles = titles;
    captions = Captions.of(page);
  }

  /**
   * Finds it.
   *
   * @param page the page
   * @param titles what the page says is its title, best first
   */
  static FoundArticle find(Element page, List<String> titles) {
    var areas = PageAreas.of(page);
    var scripted = areas.page().prose < LEAST_PROSE && ScriptedText.show(page);
    return new ArticleFinder(scripted ? PageAreas.of(page) : areas, titles).find();
  }

  private FoundArticle find() {
    worths();
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      var text = text();
      found = new FoundArticle();
      found.captions(captions);
      if (text.isEmpty()) {
        break;
      }
      var headline = mark(text.get());
      if (!isFrontPage(text.get())) {
        if (tries == 0 || headline.isPresent()) {
          return found;
        }
      }
      teasers.add(text.get());
    }
    return whole();
  }

  /** Names the parts of the page around and in a text; returns its headline. */
  private Optional<Area> mark(Area text) {
    found.text(text);
    found.beside(page.page(), "outside-article");
    outside(text);
    found.name(text, FoundArticle.ARTICLE);
    var headline = new HeadlineFinder(page, text, titles, this::isBeside).find();
    new ArticleHead(page, text, headline, this::isBeside, found).mark();
    new Boxes(page, text, headline, this::isBeside, found).mark();
    new TextEnd(page, text, found).mark();
    return headline;
  }

  /** Whether nearly all prose stands in teasers: such a page leads to articles and is none. */
  private boolean isFrontPage(Area text) {
    var kept = 0.0;
    var beside = new boolean[page.areas().size()];
    for (var area : page.areas().subList(text.at(), text.end())) {
      var around = area != text && beside[area.parent().orElseThrow().at()];
      beside[area.at()] = found.isNamed(area) ? found.isBeside(area) : around;
      for (var passage : area.own()) {
        kept += passage.sentence() && !beside[area.at()] ? passage.words() : 0;
      }
    }
    return kept < LEAST_PROSE && kept < text.prose * LEAST_KEPT;
  }

  /** A page without an article is kept whole but for its menus. */
  private FoundArticle whole() {
    var whole = new FoundArticle();
    whole.captions(captions);
    for (var area : page.areas()) {
      if (area.is("nav")) {
        whole.beside(area, Hint.NAVIGATION);
      }
    }
    return whole;
  }

  /** Names the parts around the text that the page itself names. */
  private void outside(Area text) {
    for (var i = 1; i < page.areas().size(); ) {
      var area = page.areas().get(i);
      if (area == text) {
        i = area.end();
      } else if (!area.holds(text) && isBeside(area)) {
        found.beside(area, area.beside().orElseThrow());
        i = area.end();
      } else {
        i++;
      }
    }
  }

  private void worths() {
    var areas = page.areas();
    for (var i = areas.size() - 1; i >= 0; i--) {
      var area = areas.get(i);
      for (var passage : area.own()) {
        area.worth += passage.worth();
      }
      var counted = isBeside(area) ? Math.min(-1, area.worth) : area.worth;
      area.parent().ifPresent(parent -> parent.worth += counted);
    }
  }

  /** Whether its names say that an area is beside the article, and it does not hold the page's prose after all. */
  private boolean isBeside(Area area) {
    var rule = area.beside();
    if (rule.isEmpty() || area == page.page() || area.hints(Hint.BODY) && area.prose > 0) {
      return false;
    }
    var all = page.page().prose;
    return switch (rule.get()) {
      case COMMENTS, HIDDEN_TEXT, COOKIE_NOTICE -> area.prose <= all * LARGE;
      default -> area.prose <= Math.max(all * SMALL, 0);
    };
  }

  private Optional<Area> text() {
    if (page.page().prose < LEAST_PROSE) {
      return small();
    }
    var best = page.page();
    var most = 0.0;
    for (var i = 0; i < page.areas().size(); ) {
      var area = page.areas().get(i);
      if (isBeside(area) || teasers.contains(area)) {
        i = area.end();
        continue;
      }
      var worth = area.worth > 0 ? area.worth * weight(area) : area.worth;
      // The innermost of several that are worth the same.
      if (worth >= most && isContainer(area)) {
        most = worth;
        best = area;
      }
      i++;
    }
    return best.prose < LEAST_PROSE ? small() : Optional.of(inner(best));
  }

  /** What the page itself calls the text, though it says little. */
  private Optional<Area> small() {
    Optional<Area> best = Optional.empty();
    for (var i = 0; i < page.areas().size(); ) {
      var area = page.areas().get(i);
      if (isBeside(area)) {
        i = area.end();
        continue;
      }
      var says = area.words - area.linked;
      var most = best.map(one -> one.words - one.linked).orElse(LEAST_WORDS - 0.5);
      if (area.hints(Hint.BODY) && isContainer(area) && says > most) {
        best = Optional.of(area);
      }
      i++;
    }
    return best;
  }

  private static boolean isContainer(Area area) {
    return area.heading() == 0 && !area.is("p");
  }

  private static double weight(Area area) {
    return area.hints(Hint.BODY) ? 1.05 : 1;
  }

  /** The part that the page itself calls the text, if it holds nearly all of it. */
  private Area inner(Area text) {
    for (var area : page.areas().subList(text.at(), text.end())) {
      if (area.hints(Hint.BODY) && area.prose >= text.prose * LARGE) {
        return area;
      }
    }
    return text;
  }
}
