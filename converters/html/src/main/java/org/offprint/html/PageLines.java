package org.offprint.html;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.select.Evaluator;

/** What single lines of a page are, by the names of their elements and by how they begin: bylines and dates. */
final class PageLines {

  private static final int LONGEST_BYLINE = 40;
  private static final int LONGEST_PRINTED = 14;
  private static final int LONGEST_LINE = 24;
  private static final int LONGEST_DATE = 8;
  static final Set<String> WHOLE = Set.of("ul", "ol", "dl", "table", "figure", "blockquote", "pre");

  private static final Evaluator TIME = new Evaluator.Tag("time");

  private final PageAreas page;
  private final Area text;
  private final Predicate<Area> beside;

  PageLines(PageAreas page, Area text, Predicate<Area> beside) {
    this.page = page;
    this.text = text;
    this.beside = beside;
  }

  boolean isByline(Area area) {
    if (area.words == 0 || area.words > LONGEST_BYLINE || area.heading() == 1) {
      return false;
    }
    var named = area.hints(Hint.BYLINE) && (area.heading() == 0 || area.words <= LONGEST_PRINTED);
    return (named || isPrinted(area)) && !beside.test(area);
  }

  /** Whether its one line begins as bylines do: "By Ann Reed". */
  private boolean isPrinted(Area area) {
    return area.words <= LONGEST_PRINTED
        && area.own().size() == 1
        && area.lastPassage() - area.firstPassage() == 1
        && AuthorNames.beginsByline(area.own().get(0).text());
  }

  boolean isDate(Area area) {
    if (area.words == 0 || area.words > LONGEST_LINE || area.prose > 0) {
      return false;
    }
    var named = area.hints(Hint.DATE);
    if (area.heading() > 0) {
      return area.heading() > 1 && named && area.words <= LONGEST_DATE + 2;
    }
    return named
        || area.element().selectFirst(TIME) != null
        || area.words <= LONGEST_PRINTED
            && !area.hints(Hint.STANDFIRST)
            && page.in(area).stream().allMatch(passage -> hasYear(passage.text()));
  }

  /** Whether a passage is a line of the head by what the page calls it. */
  boolean isLine(Passage passage) {
    var area = passage.area();
    for (var up = area; ; up = up.parent().get()) {
      if (WHOLE.contains(up.element().normalName())) {
        return false;
      } else if (up.parent().isEmpty() || up == text) {
        break;
      }
    }
    return isByline(area)
        || area.parent().filter(this::isByline).isPresent()
        || passage.words() <= LONGEST_LINE
            && isDate(area)
            && (area.hints(Hint.DATE) || passage.words() <= LONGEST_DATE);
  }

  /** How many bylines stand in one line: then all of it is one. */
  long bylinesIn(Area area) {
    return area.hints(Hint.BYLINE)
        ? 0
        : inside(area).stream().filter(this::isByline).count();
  }

  boolean holdsByline(Area area) {
    return isByline(area) || inside(area).stream().anyMatch(this::isByline);
  }

  /** Whether the page names a line inside it. */
  boolean holdsLine(Area area) {
    return inside(area).stream()
        .anyMatch(inner -> isByline(inner) || inner.hints(Hint.DATE) || inner.is("time"));
  }

  private List<Area> inside(Area area) {
    return page.areas().subList(area.at() + 1, area.end());
  }

  static boolean hasYear(String text) {
    var digits = 0;
    for (var i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        digits++;
      } else {
        if (digits == 4) {
          return true;
        }
        digits = 0;
      }
    }
    return false;
  }
}
