package org.offprint.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the headline that a page prints: a heading near the start of the text that says what the page says is its
 * title, or a first heading of the highest level.
 */
final class HeadlineFinder {

  private static final int LONGEST = 60;
  private static final int ENOUGH = 4;

  private final PageAreas page;
  private final Area text;
  private final List<String> titles;
  private final Predicate<Area> beside;
  private final int firstProse;

  HeadlineFinder(PageAreas page, Area text, List<String> titles, Predicate<Area> beside) {
    this.page = page;
    this.text = text;
    this.titles =
        titles.stream().map(PageTitles::key).filter(key -> !key.isEmpty()).toList();
    this.beside = beside;
    this.firstProse = firstProse();
  }

  private int firstProse() {
    for (var i = text.firstPassage(); i < text.lastPassage(); i++) {
      if (page.passages().get(i).isProse() && page.passages().get(i).area().heading() == 0) {
        return i;
      }
    }
    return text.firstPassage();
  }

  Optional<Area> find() {
    Optional<Area> best = Optional.empty();
    var most = ENOUGH - 0.5;
    for (var i = 0; i < page.areas().size(); ) {
      var area = page.areas().get(i);
      if (area.firstPassage() > firstProse + 3) {
        break;
      } else if (area.heading() != 1 && beside.test(area)) {
        i = area.end();
        continue;
      }
      var score = score(area);
      if (score > most || score == most && area.firstPassage() <= firstProse) {
        most = score;
        best = Optional.of(area);
      }
      i++;
    }
    return best;
  }

  private double score(Area area) {
    if (area.words < 0.5
        || area.words > LONGEST
        || area.lastPassage() - area.firstPassage() > 3
        || area.holds(text)) {
      return 0;
    }
    var heading = area.heading();
    var named = area.hints(Hint.HEADLINE) && !area.hints(Hint.STANDFIRST);
    var like = likeness(area);
    if (heading == 0 && !named && like < 1) {
      return 0;
    }
    var score = like * 6
        + (heading == 1 ? 4 : heading == 2 ? 1.5 : heading > 0 ? 0.5 : 0)
        + (named ? 2 : 0);
    score += near(area);
    if (area.isLinked()) {
      score -= leadsHome(area) ? 7 : like < 0.5 ? 4 : 0;
    }
    if (heading == 0 && area.lastPassage() - area.firstPassage() > 1) {
      score -= 2;
    }
    return score;
  }

  /** A heading that leads to the front page is the name of the site. */
  private static boolean leadsHome(Area area) {
    var link = area.element().selectFirst("a[href]");
    var to = link == null ? "" : link.attr("href").strip();
    var slashes = to.chars().filter(c -> c == '/').count();
    return to.equals("/")
        || to.startsWith("http") && (slashes == 2 || slashes == 3 && to.endsWith("/"));
  }

  private double near(Area area) {
    if (area.firstPassage() > firstProse) {
      return -4;
    }
    var before = firstProse - area.firstPassage();
    return before <= 12 ? 2 : before <= 40 ? 1 : 0;
  }

  /** How much its text is one of the titles, 0 to 1. */
  private double likeness(Area area) {
    var words = new StringBuilder();
    page.in(area).forEach(passage -> words.append(passage.text()).append(' '));
    var key = PageTitles.key(words.toString());
    var best = 0.0;
    for (var title : titles) {
      best = Math.max(best, PageTitles.likeness(key, title));
    }
    return best;
  }
}
