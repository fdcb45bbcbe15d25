package org.offprint.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The boxes within an article that are no part of it: what the page names so, lists of links, teasers of other
 * articles, and what stands under a label such as "Read also".
 */
final class Boxes {

  private static final double SMALL = 0.15;
  private static final double SMALL_WORDS = 60;
  private static final int TEASER_WORDS = 70;
  private static final int ASIDE_WORDS = 40;
  private static final Set<Hint> SECTIONS =
      Set.of(Hint.RELATED, Hint.NEWSLETTER, Hint.COMMENTS, Hint.AUTHOR_BIOGRAPHY);
  private static final Evaluator QUOTE = Selector.evaluatorOf("blockquote, q");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private final PageAreas page;
  private final Area text;
  private final Optional<Area> headline;
  private final Predicate<Area> beside;
  private final FoundArticle found;
  private double paragraphs = -1;

  Boxes(
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
  }

  void mark() {
    var from = headline.filter(area -> area.end() <= text.at()).map(Area::end).orElse(text.at());
    for (var i = from; i < text.end(); ) {
      var area = page.areas().get(i);
      if (area.holds(text)) {
        i++;
      } else if (found.isNamed(area) && !isArticle(area)) {
        i = area.end();
      } else {
        i = box(area) ? area.end() : i + 1;
      }
    }
  }

  private boolean isArticle(Area area) {
    return found.name(area.element()).filter(FoundArticle.ARTICLE::equals).isPresent();
  }

  /** Names a box; says whether the area is one. */
  private boolean box(Area area) {
    if (headline.filter(area::holds).isPresent()) {
      return false;
    }
    if (beside.test(area)) {
      found.beside(area, area.beside().orElseThrow());
      return true;
    }
    var rule = kind(area);
    rule.ifPresent(name -> found.beside(area, name));
    return rule.isPresent() || labelled(area);
  }

  private Optional<String> kind(Area area) {
    if (area.is("aside") && isAside(area)) {
      return Optional.of("aside");
    } else if (area.is("form") && area.prose <= SMALL_WORDS) {
      return Optional.of("form");
    } else if (isTeaser(area)) {
      return Optional.of("teaser");
    } else if (isLinkList(area)) {
      return Optional.of("link-list");
    } else if (isLoneLink(area)) {
      return Optional.of("related");
    }
    return Optional.empty();
  }

  /** A part, and no paragraph, that is a link and no sentence. */
  private boolean isLoneLink(Area area) {
    if (!(area.is("section") || area.is("aside") || area.is("div"))
        || area.words < 3
        || area.lastPassage() - area.firstPassage() != 1
        || area.pictures() > 0) {
      return false;
    }
    var only = page.passages().get(area.firstPassage());
    return only.linked() >= only.words() - 0.5
        && !only.sentence()
        && only.area().heading() == 0
        && !only.area().is("p")
        && !only.text().startsWith("http")
        && isWrittenInParagraphs();
  }

  /** Whether most prose of the text stands in paragraphs, so that other parts are no paragraphs. */
  private boolean isWrittenInParagraphs() {
    if (paragraphs < 0) {
      var prose = page.in(text).stream().filter(Passage::isProse).toList();
      var own = prose.stream().filter(passage -> passage.area().is("p")).count();
      paragraphs = prose.isEmpty() ? 0 : (double) own / prose.size();
    }
    return paragraphs > 0.7;
  }

  private boolean isAside(Area area) {
    return area.linked > area.words * 0.25
        || area.words < ASIDE_WORDS && area.element().selectFirst(QUOTE) == null;
  }

  private boolean isLinkList(Area area) {
    return area.isLinked()
        && area.lastPassage() - area.firstPassage() > 1
        && area.prose == 0
        && !area.is("table")
        && !area.is("tr")
        && !area.is("tbody")
        && page.in(area).stream().noneMatch(passage -> passage.text().startsWith("http"));
  }

  /** Headings that lead elsewhere, with at most a summary under each. */
  private boolean isTeaser(Area area) {
    if (area.is("p") || area.heading() > 0 && area.pictures() == 0) {
      return false;
    }
    var linked = 0;
    var plain = 0;
    if (area.prose > text.prose * 0.5) {
      return false;
    }
    for (var passage : page.in(area)) {
      if (linked == 0 && passage.isProse() && passage.area().heading() == 0) {
        return false;
      }
      if (passage.area().heading() > 0 && !leadsWithin(passage.area())) {
        linked += passage.isLinked() ? 1 : 0;
        plain += passage.isLinked() ? 0 : 1;
      }
    }
    return linked >= 2 && plain <= 1 && area.prose <= linked * 45.0
        || linked == 1
            && plain == 0
            && area.words <= TEASER_WORDS
            && area.prose <= ASIDE_WORDS
            && (area.is("article") || area.is("li") || area.is("a") || area.pictures() > 0);
  }

  /** Whether a heading links to a place in the same page. */
  private static boolean leadsWithin(Area heading) {
    var link = heading.element().selectFirst(LINK);
    return link != null && link.attr("href").startsWith("#");
  }

  /** A box that begins with a label, or the label with what follows it. */
  private boolean labelled(Area area) {
    if (area.words == 0) {
      return false;
    }
    var first = page.passages().get(area.firstPassage());
    var label = BoxLabels.of(first.text());
    if (label.filter(kind -> kind == Hint.PAGE_TOOLS).isPresent() && area.pictures() > 0) {
      return false;
    }
    if (label.isPresent()) {
      var small = area.prose <= Math.max(SMALL_WORDS, text.prose * SMALL)
          && headings(area) <= 1 + (first.area().heading() > 0 ? 1 : 0);
      var whole = first.area() == area || isShort(area, label.get());
      if (small && whole) {
        found.beside(area, label.get());
        if (area.lastPassage() - area.firstPassage() == 1 && SECTIONS.contains(label.get())) {
          following(area, label.get());
        }
        return true;
      }
      return false;
    }
    if (isCall(area, first)) {
      found.beside(area, BoxLabels.at(first.text()).orElse(Hint.RELATED));
      return true;
    }
    return false;
  }

  /** A label in capitals and a link, and nothing else: "IN TEXAS: Family quarantined". */
  private static boolean isCapitalCall(Passage only) {
    var text = only.text();
    var colon = text.indexOf(':');
    if (colon < 2 || colon > 30 || only.linked() < 1 || only.words() > 30) {
      return false;
    }
    var label = text.substring(0, colon);
    var words = Weight.words(label);
    return label.equals(label.toUpperCase(Locale.ROOT))
        && !label.equals(label.toLowerCase(Locale.ROOT))
        && words <= 4
        && only.linked() >= only.words() - words - 0.5
        && !text.endsWith(".");
  }

  private long headings(Area area) {
    return page.in(area).stream().filter(one -> one.area().heading() > 0).count();
  }

  private static boolean isShort(Area area, Hint label) {
    return area.isLinked()
        || area.prose == 0
        || label == Hint.NEWSLETTER
        || label == Hint.COMMENTS
        || label == Hint.AUTHOR_BIOGRAPHY;
  }

  /** One line that sends readers elsewhere: "Read also: …", "Follow us on …". */
  private boolean isCall(Area area, Passage only) {
    if (area.own().size() != 1 || area.lastPassage() - area.firstPassage() != 1) {
      return false;
    }
    if (isCapitalCall(only)) {
      return true;
    }
    var kind = BoxLabels.at(only.text());
    if (kind.isEmpty() || only.linked() == 0) {
      return false;
    }
    return switch (kind.get()) {
      case RELATED ->
        only.linked() >= only.words() - 4.5
                && only.words() <= 40
                && !only.text().endsWith(".")
            || only.isLinked() && only.words() <= 30;
      case NEWSLETTER -> only.words() <= 40;
      case TAGS, SHARE -> only.isLinked() && only.words() <= 30;
      case PAGE_TOOLS -> only.linked() >= only.words() - 4.5 && only.words() <= 15;
      default -> false;
    };
  }

  /** After a label that stands alone: lists of links, teasers and short lines, until prose goes on. */
  private void following(Area label, Hint kind) {
    var end = label.parent().map(Area::end).orElse(label.end());
    for (var i = label.end(); i < Math.min(end, text.end()); ) {
      var area = page.areas().get(i);
      if (found.isNamed(area)) {
        i = area.end();
        continue;
      }
      var goes = area.words == 0
          || area.isLinked()
          || isTeaser(area)
          || area.prose == 0 && area.heading() == 0 && area.words < ASIDE_WORDS
          || kind == Hint.AUTHOR_BIOGRAPHY && area.heading() == 0 && area.words <= 120;
      if (!goes) {
        return;
      }
      if (area.words > 0) {
        found.beside(area, kind);
      }
      i = area.end();
    }
  }
}
