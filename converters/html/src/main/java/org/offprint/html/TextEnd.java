package org.offprint.html;

import java.util.List;
import java.util.Locale;

/**
 * Where an article ends in its part of the page: after a line of copyright nothing of it follows, and after its last
 * paragraph lists of linked titles are teasers of others.
 */
final class TextEnd {

  private static final double LONGEST_NOTICE = 30;
  private static final double LEAST_BEFORE = 0.75;
  private static final int HIGHEST = 6;

  private final PageAreas page;
  private final Area text;
  private final FoundArticle found;
  private final boolean[] beside;

  TextEnd(PageAreas page, Area text, FoundArticle found) {
    this.page = page;
    this.text = text;
    this.found = found;
    beside = new boolean[page.areas().size()];
  }

  void mark() {
    for (var area : page.areas().subList(text.at(), text.end())) {
      var around = area != text && beside[area.parent().orElseThrow().at()];
      beside[area.at()] = found.isNamed(area) ? found.isBeside(area) : around;
    }
    var passages = page.in(text);
    teasers(text.firstPassage() + lastParagraph(passages));
    notice(passages);
  }

  /** The place of the last prose that stands in no list. */
  private int lastParagraph(List<Passage> passages) {
    for (var i = passages.size() - 1; i >= 0; i--) {
      if (isKeptProse(passages.get(i)) && !isInList(passages.get(i).area())) {
        return i;
      }
    }
    return passages.size();
  }

  private boolean isKeptProse(Passage passage) {
    return passage.isProse()
        && passage.area().heading() == 0
        && !beside[passage.area().at()];
  }

  private boolean isInList(Area area) {
    var up = area;
    for (var i = 0; i < HIGHEST && up != text && up.parent().isPresent(); i++) {
      if (up.is("li") || up.is("dd")) {
        return true;
      }
      up = up.parent().get();
    }
    return false;
  }

  private void teasers(int lastParagraph) {
    for (var i = text.at() + 1; i < text.end(); ) {
      var area = page.areas().get(i);
      var list = area.is("ul") || area.is("ol");
      if (list
          && area.firstPassage() > lastParagraph
          && !beside[area.at()]
          && !found.isNamed(area)
          && leadElsewhere(area)) {
        found.beside(area, "teaser");
        i = area.end();
      } else {
        i++;
      }
    }
  }

  /** Two items or more that each begin with a link, with a passage of their own below it. */
  private boolean leadElsewhere(Area list) {
    var items = 0;
    var texts = 0;
    for (var i = list.at() + 1; i < list.end(); i = page.areas().get(i).end()) {
      var item = page.areas().get(i);
      if (item.words > 0) {
        if (!page.passages().get(item.firstPassage()).isLinked()) {
          return false;
        }
        items++;
        texts += item.lastPassage() - item.firstPassage() > 1 ? 1 : 0;
      }
    }
    return items >= 2 && texts > 0;
  }

  /** Sets aside what follows a line of copyright near the end. */
  private void notice(List<Passage> passages) {
    var before = 0.0;
    var all =
        passages.stream().filter(this::isKeptProse).mapToDouble(Passage::words).sum();
    for (var passage : passages) {
      if (isNotice(passage) && before >= all * LEAST_BEFORE) {
        for (var i = passage.area().end(); i < text.end(); ) {
          var area = page.areas().get(i);
          if (!beside[area.at()]) {
            found.beside(area, "after-article");
          }
          i = area.end();
        }
        return;
      }
      before += isKeptProse(passage) ? passage.words() : 0;
    }
  }

  private boolean isNotice(Passage passage) {
    var start = passage.text().toLowerCase(Locale.ROOT);
    return passage.words() <= LONGEST_NOTICE
        && !beside[passage.area().at()]
        && passage.area() != text
        && (start.startsWith("©")
            || start.startsWith("(c) ") && PageLines.hasYear(start)
            || start.startsWith("copyright ") && PageLines.hasYear(start)
            || start.startsWith("copyright ©"));
  }
}
