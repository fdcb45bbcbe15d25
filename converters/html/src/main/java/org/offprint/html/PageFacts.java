package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/**
 * The facts of a page beside its text, each with the rule that found it: what it states in its head, then what the
 * elements of its article say. A title that the page shows as its headline is not told.
 */
final class PageFacts {

  private static final Evaluator PUBLISHED =
      Selector.evaluatorOf("[itemprop=datePublished], time[pubdate], .dt-published");
  private static final Evaluator UPDATED =
      Selector.evaluatorOf("[itemprop=dateModified], .dt-updated");
  private static final Evaluator DATED_TIME = Selector.evaluatorOf("time[datetime]");

  private final Document page;
  private final StatedFacts stated;
  private final FoundArticle found;
  private final List<Draft.Field> fields = new ArrayList<>();

  private PageFacts(Document page, StatedFacts stated, FoundArticle found) {
    this.page = page;
    this.stated = stated;
    this.found = found;
  }

  static List<Draft.Field> of(Document page, StatedFacts stated, FoundArticle found) {
    var facts = new PageFacts(page, stated, found);
    facts.read();
    return facts.fields;
  }

  private void read() {
    if (!isShown()) {
      title();
    }
    new PageAuthors(page, stated, found)
        .find()
        .ifPresent(
            authors -> authors.values().forEach(name -> field("author", name, authors.rule())));
    date("published", PUBLISHED);
    date("updated", UPDATED);
    for (var fact : List.of("site", "section", "canonical", "license")) {
      stated.first(fact).ifPresent(one -> field(fact, one.first(), one.rule()));
    }
    var copy = SavedCopy.of(page);
    if (stated.first("canonical").isEmpty()) {
      copy.address().ifPresent(one -> field("canonical", one, copy.rule()));
    }
    copy.date().ifPresent(one -> field("saved", one, copy.rule()));
    language();
  }

  private void title() {
    stated.first("headline").ifPresent(one -> {
      var bare = PageTitles.withoutSite(one.first(), stated.sites());
      var headings = page.select("h1, h2, h3").eachText();
      var title = PageTitles.shownPart(bare, headings)
          .orElseGet(
              () -> one.rule().equals("title-element") ? PageTitles.withoutTail(bare) : bare);
      field("title", title, one.rule());
    });
  }

  /** Whether the page prints its title as a heading, or prints a headline of its own. */
  private boolean isShown() {
    if (found.text().isPresent()) {
      return found.headline().isPresent();
    }
    var key = stated.titles().stream().findFirst().map(PageTitles::key).orElse("");
    for (var heading : page.select("h1, h2")) {
      var text = PageTitles.key(heading.text());
      if (!text.isEmpty()
          && (key.contains(text) && text.length() * 2 > key.length() || text.contains(key))) {
        return true;
      }
    }
    return false;
  }

  private void date(String fact, Evaluator marked) {
    var known = stated.first(fact);
    if (known.isPresent()) {
      field(fact, extended(known.get().first()), known.get().rule());
      return;
    }
    for (var scope : scopes()) {
      for (var element : scope.select(marked)) {
        if (date(fact, element, "marked-date")) {
          return;
        }
      }
    }
    if (fact.equals("published")) {
      time();
    }
  }

  /** Eight digits of a date parted as readers write them (ISO 8601, basic and extended format). */
  private static String extended(String value) {
    var basic = value.length() == 8 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return basic
        ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6)
        : value;
  }

  /** A {@code time} element in the head of the article. */
  private void time() {
    for (var head : found.heads()) {
      for (var time : head.select(DATED_TIME)) {
        var around = time.parent() == null ? "" : time.parent().text();
        if (!PageDates.isUpdate(around) && date("published", time, "time-element")) {
          return;
        }
      }
    }
    for (var text : found.text().stream().toList()) {
      var times = text.select(DATED_TIME);
      if (times.size() == 1 && date("published", times.first(), "time-element")) {
        return;
      }
    }
  }

  private List<Element> scopes() {
    if (found.text().isEmpty()) {
      return List.of(page);
    }
    var scopes = new ArrayList<>(found.heads());
    found.headline().map(Element::parent).ifPresent(scopes::add);
    scopes.add(found.text().get());
    return scopes;
  }

  private boolean date(String fact, Element element, String rule) {
    var value = value(element).strip();
    if (value.isEmpty() || value.length() > 120 || value.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    field(fact, value, rule);
    return true;
  }

  private static String value(Element element) {
    for (var attribute : List.of("content", "datetime", "title")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    var time = element.selectFirst(DATED_TIME);
    return time == null ? element.text() : time.attr("datetime");
  }

  private void language() {
    for (var element : List.of(page.select("html"), page.select("body"))) {
      var tag = element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang");
      if (!tag.isBlank()) {
        field("language", tag.strip(), "lang-attribute");
        return;
      }
    }
    Optional<Stated> one = stated.first("language");
    one.ifPresent(language -> field("language", language.first(), language.rule()));
  }

  private void field(String label, String value, String rule) {
    fields.add(new Draft.Field(Words.of(label), Words.of(value), 0, rule));
  }
}
