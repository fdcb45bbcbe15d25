package org.offprint.html;

import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The head of an article in its page: what stands between headline and text and just around them is named by what the
 * page calls it; the recogniser reads it.
 */
final class ArticleHead {

  private static final int LONGEST_BYLINE = 40;
  private static final int LONGEST_LINE = 24;
  private static final int LONGEST_KICKER = 8;
  private static final int LONGEST_STANDFIRST = 80;
  private static final int HEAD_LINES = 8;
  private final PageAreas page;
  private final Area text;
  private final Optional<Area> headline;
  private final Predicate<Area> beside;
  private final FoundArticle found;
  private final PageLines lines;

  ArticleHead(
      PageAreas page,
      Area text,
      Optional<Area> headline,
      Predicate<Area> beside,
      FoundArticle found) {
    this.page = page;
    this.text = text;
    this.headline = headline;
    this.beside = beside;
    this.found = found;
    lines = new PageLines(page, text, beside);
  }

  void mark() {
    headline.ifPresent(this::headline);
    lines(text, headline.filter(text::holds).map(Area::end).orElse(text.at()), headEnd());
    tail();
  }

  private void headline(Area area) {
    found.name(area, FoundArticle.HEADLINE);
    found.headline(area);
    for (var inner : page.areas().subList(area.at() + 1, area.end())) {
      if (inner.hints(Hint.KICKER)) {
        found.name(inner, FoundArticle.KICKER);
      } else if (beside.test(inner)) {
        found.beside(inner, inner.beside().orElseThrow());
      }
    }
    var scope = scope(area);
    above(scope, area);
    if (area.end() <= text.at()) {
      between(area);
    }
  }

  /** The smallest part of the page that has headline and text. */
  private Area scope(Area area) {
    var scope = area;
    while (!scope.holds(text) && scope.parent().isPresent()) {
      scope = scope.parent().get();
    }
    return text.holds(area) ? text : scope;
  }

  /** What stands in the same part before the headline: kicker, date, byline; all else is beside the article. */
  private void above(Area scope, Area headline) {
    var near = headline.parent().flatMap(Area::parent).orElse(scope);
    var from = text.holds(headline) ? text : near.holds(text) || !scope.holds(near) ? scope : near;
    for (var i = from.at() + 1; i < headline.at(); ) {
      var area = page.areas().get(i);
      if (area.holds(headline)) {
        beforeIn(area, headline);
        i++;
        continue;
      }
      if (beside.test(area) && !text.holds(area)) {
        i = area.end();
        continue;
      }
      if (!leaf(area)) {
        i++;
        continue;
      }
      if (area.hints(Hint.KICKER) && area.words <= LONGEST_KICKER) {
        found.name(area, FoundArticle.KICKER);
      } else if (!line(area) && text.holds(area) && area.prose == 0 && area.words > 0) {
        found.beside(area, "before-headline");
        if (area.lastPassage() - area.firstPassage() > 1) {
          // A date may stand in it.
          i++;
          continue;
        }
      }
      i = area.end();
    }
  }

  /** Running text that stands with the headline in one part, before it. */
  private void beforeIn(Area area, Area headline) {
    if (area.own().isEmpty() || !text.holds(area)) {
      return;
    }
    var children = area.element().children();
    for (var child : children.subList(0, Math.min(LONGEST_KICKER, children.size()))) {
      if (child == headline.element() || Elements.isBlock(child)) {
        return;
      } else if (child.hasText() && child.selectFirst("h1, h2") == null) {
        found.nameOnce(child, FoundArticle.BESIDE + "before-headline");
      }
    }
  }

  /** What stands between headline and text, outside both. */
  private void between(Area headline) {
    for (var i = headline.end(); i < text.at(); ) {
      var area = page.areas().get(i);
      if (area.holds(text)) {
        i++;
        continue;
      }
      if (!beside.test(area)) {
        if (area.isLinked() && area.words > 4 && !lines.holdsByline(area)) {
          i = area.end();
          continue;
        }
        found.name(area, FoundArticle.ARTICLE);
        found.heads().add(area.element());
        lines(area, area.at(), area.lastPassage());
      }
      i = area.end();
    }
  }

  /** Names the single lines in a part of the head. */
  private void lines(Area within, int from, int lastPassage) {
    for (var i = from; i < within.end(); ) {
      var area = page.areas().get(i);
      if (area.firstPassage() >= lastPassage) {
        break;
      } else if (area.lastPassage() > lastPassage
          || headline.filter(area::holds).isPresent()) {
        i++;
        continue;
      }
      if (beside.test(area) || found.captions().isFigure(area.element())) {
        i = area.end();
      } else if (PageLines.WHOLE.contains(area.element().normalName())) {
        if (area.prose == 0 && area.words > 0 && area.words <= LONGEST_LINE && isMeta(area)) {
          collect(area);
          found.beside(area, "head-list");
        }
        i = area.end();
      } else if (leaf(area)) {
        head(area);
        // Lines that the page names stand apart in it.
        var whole = lines.isByline(area) || lines.bylinesIn(area) > 1 || !lines.holdsLine(area);
        i = whole ? area.end() : i + 1;
      } else {
        around(area);
        i++;
      }
    }
  }

  /** Running text beside the parts of a part that is all of the head. */
  private void around(Area area) {
    var lineless = area.own().isEmpty() || area.prose > 0 || area.heading() > 0;
    if (!lineless && area.words <= LONGEST_STANDFIRST && !found.isNamed(area)) {
      found.name(area, FoundArticle.HEAD);
      found.heads().add(area.element());
    }
  }

  private boolean isMeta(Area list) {
    return !list.is("table") && !list.is("figure") && !list.is("blockquote") && !list.is("pre");
  }

  private void collect(Area list) {
    found.heads().add(list.element());
    for (var area : page.areas().subList(list.at(), list.end())) {
      if (lines.isByline(area)) {
        found.bylines().add(area.element());
      }
    }
  }

  private void head(Area area) {
    if (lines.bylinesIn(area) > 1 && area.words <= LONGEST_BYLINE) {
      collect(area);
      found.name(area, FoundArticle.BYLINE);
    } else if (!line(area)) {
      if (isStandfirst(area)) {
        found.name(area, FoundArticle.STANDFIRST);
      } else if (area.words > 0 && area.prose == 0 && area.heading() == 0) {
        found.name(area, FoundArticle.HEAD);
        found.heads().add(area.element());
        parts(area);
      }
    }
  }

  /** Parts of a line that only the style sheet keeps apart are lines of their own. */
  private void parts(Area area) {
    var children = area.element().childNodes();
    if (children.size() < 2 || children.size() > 12) {
      return;
    }
    for (var child : children) {
      if (!(child instanceof Element element)
          || element.normalName().equals("br")
          || Elements.isBlock(element)) {
        return;
      }
    }
    area.element().children().forEach(child -> found.nameOnce(child, FoundArticle.HEAD));
  }

  private boolean isStandfirst(Area area) {
    return area.words <= LONGEST_STANDFIRST
        && !area.isLinked()
        && headline.isPresent()
        && (area.hints(Hint.STANDFIRST)
            || area.parent()
                .filter(one -> one.hints(Hint.STANDFIRST) && leaf(one))
                .isPresent()
            || area.heading() > 1 && area.words > 4 && area.firstPassage() < firstProse()
            || area.prose > 0 && area.own().size() == 1 && bylineFollows(area));
  }

  /** Whether a byline or date stands below one sentence. */
  private boolean bylineFollows(Area area) {
    var most = Math.min(page.passages().size(), area.lastPassage() + HEAD_LINES);
    for (var i = area.lastPassage(); i < most; i++) {
      var passage = page.passages().get(i);
      if (passage.isProse() && passage.area().heading() == 0) {
        return false;
      } else if (lines.isLine(passage)) {
        return true;
      }
    }
    return false;
  }

  /** After the first prose, or after a byline or date that stands close below it. */
  private int headEnd() {
    var end = firstProse();
    var prose = 0;
    for (var i = end; i < Math.min(text.lastPassage(), firstProse() + HEAD_LINES); i++) {
      var passage = page.passages().get(i);
      if (passage.isProse() && passage.area().heading() == 0) {
        if (++prose > 1) {
          break;
        }
      } else if (prose > 0 && lines.isLine(passage)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Takes a byline or a line with a date. */
  private boolean line(Area area) {
    if (lines.isByline(area)) {
      found.bylines().add(area.element());
      found.heads().add(area.element());
      found.name(area, FoundArticle.BYLINE);
      return true;
    }
    if (lines.isDate(area)) {
      found.heads().add(area.element());
      found.name(area, FoundArticle.HEAD);
      parts(area);
      return true;
    }
    return false;
  }

  /** Whether it is running text: one part of the page, or a few that stand in a line. */
  private boolean leaf(Area area) {
    if (area.own().isEmpty() && !area.hints(Hint.BYLINE)) {
      return false;
    }
    return area.words <= LONGEST_STANDFIRST
        && area.lastPassage() - area.firstPassage()
            <= (area.hints(Hint.BYLINE) || lines.bylinesIn(area) > 1 ? 8 : 3)
        && page.areas().subList(area.at(), area.end()).stream()
            .noneMatch(inner -> PageLines.WHOLE.contains(inner.element().normalName()));
  }

  /** The first prose after the headline. */
  private int firstProse() {
    var from = Math.max(text.firstPassage(), headline.map(Area::lastPassage).orElse(0));
    for (var i = from; i < text.lastPassage(); i++) {
      var passage = page.passages().get(i);
      if (passage.isProse() && passage.area().heading() == 0) {
        return i;
      }
    }
    return from;
  }

  /** Below the text, in the same part of the page: the byline and date that some pages set there. */
  private void tail() {
    var scope = headline.map(this::scope).orElse(text);
    for (var i = text.end(); i < scope.end(); ) {
      var area = page.areas().get(i);
      if (beside.test(area) && area.beside().orElseThrow() != Hint.PAGE_FOOTER) {
        i = area.end();
        continue;
      }
      if (found.bylines().isEmpty()
          && leaf(area)
          && lines.isByline(area)
          && area.words <= LONGEST_LINE) {
        line(area);
        i = area.end();
        continue;
      }
      i++;
    }
  }
}
