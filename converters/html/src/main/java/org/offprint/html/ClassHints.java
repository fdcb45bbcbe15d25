package org.offprint.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the class names, ids and roles of one page say of its parts, by {@code class-hints.tsv}. Names are cut into
 * words where their makers cut them: at signs and at inner capitals.
 */
final class ClassHints {

  private static final int LONGEST = 300;
  private static final int MOST_LABEL = 4;
  private static final Set<String> LABELLED =
      Set.of("aside", "div", "form", "nav", "section", "ul");
  private static final List<String> ATTRIBUTES = List.of(
      "class", "id", "data-testid", "data-component", "data-qa", "data-test-id", "data-area");
  private static final Map<String, List<Row>> ROWS = new HashMap<>();

  static {
    for (var row : HintTable.rows("class-hints.tsv", 2)) {
      var words = List.of(row[1].split("-"));
      ROWS.computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Row(words, Hint.of(row[0])));
    }
  }

  private record Row(List<String> words, Hint hint) {}

  private final Map<String, Set<Hint>> known = new HashMap<>();

  /** What the names of an element say. */
  Set<Hint> of(Element element) {
    var hints = EnumSet.noneOf(Hint.class);
    for (var attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        hints.addAll(known.computeIfAbsent(element.attr(attribute), ClassHints::read));
      }
    }
    label(element, hints);
    properties(element, hints);
    role(element, hints);
    return hints;
  }

  /** What a part is called to those who do not see the page: "newsletter promotion". */
  private void label(Element element, Set<Hint> hints) {
    var label = element.attr("aria-label");
    if (LABELLED.contains(element.normalName())
        && !label.isBlank()
        && label.strip().split("\\s++", MOST_LABEL + 1).length <= MOST_LABEL) {
      hints.addAll(known.computeIfAbsent(label, ClassHints::read));
    }
  }

  private static void properties(Element element, Set<Hint> hints) {
    for (var property : List.of(element.attr("itemprop"), element.attr("property"))) {
      switch (property.substring(property.indexOf(':') + 1)) {
        case "author", "creator" -> hints.add(Hint.BYLINE);
        case "datePublished", "dateCreated" -> hints.add(Hint.DATE);
        case "articleBody" -> hints.add(Hint.BODY);
        case "headline" -> hints.add(Hint.HEADLINE);
        case "alternativeHeadline" -> hints.add(Hint.STANDFIRST);
        case "comment" -> hints.add(Hint.COMMENTS);
        default -> {}
      }
    }
    if (element.normalName().equals("a")
        && element.attr("href").startsWith("#")
        && element.ownText().regionMatches(true, 0, "skip ", 0, 5)) {
      hints.add(Hint.NAVIGATION);
    }
    if (element.attr("name").equals("articleBody")) {
      hints.add(Hint.BODY);
    }
    if (element.attr("rel").equals("author")) {
      hints.add(Hint.BYLINE);
    }
  }

  private static void role(Element element, Set<Hint> hints) {
    switch (element.attr("role")) {
      case "navigation", "menu", "menubar", "search", "toolbar", "tablist" ->
        hints.add(Hint.NAVIGATION);
      case "contentinfo" -> hints.add(Hint.PAGE_FOOTER);
      case "dialog", "alertdialog" -> hints.add(Hint.POP_UP);
      default -> {}
    }
    switch (element.normalName()) {
      case "nav" -> hints.add(Hint.NAVIGATION);
      case "footer" -> hints.add(Hint.PAGE_FOOTER);
      case "button" -> hints.add(Hint.PAGE_TOOLS);
      case "amp-sidebar" -> hints.add(Hint.NAVIGATION);
      case "amp-consent", "amp-user-notification" -> hints.add(Hint.COOKIE_NOTICE);
      case "amp-ad", "amp-embed", "amp-sticky-ad" -> hints.add(Hint.ADVERTISEMENT);
      case "amp-social-share" -> hints.add(Hint.SHARE);
      case "h1", "h2", "p" -> {}
      default -> {
        if (element.attr("aria-hidden").equals("true")) {
          hints.add(Hint.HIDDEN_TEXT);
        }
      }
    }
  }

  private static Set<Hint> read(String names) {
    var hints = EnumSet.noneOf(Hint.class);
    var cut = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
    for (var name : cut.strip().split("\\s++")) {
      var words = words(name);
      for (var i = 0; i < words.size(); i++) {
        for (var row : ROWS.getOrDefault(words.get(i), List.of())) {
          var end = i + row.words().size();
          if (end <= words.size() && words.subList(i, end).equals(row.words())) {
            hints.add(row.hint());
          }
        }
      }
    }
    return hints.isEmpty() ? Collections.emptySet() : hints;
  }

  /** The words of one name; those of BEM blocks and of frameworks that say nothing stay among them. */
  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    var from = 0;
    for (var i = 0; i <= name.length(); i++) {
      var end = i == name.length() || !Character.isLetter(name.charAt(i));
      var inner = !end
          && i > from
          && Character.isUpperCase(name.charAt(i))
          && Character.isLowerCase(name.charAt(i - 1));
      if ((end || inner) && i > from) {
        words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
      }
      if (end) {
        from = i + 1;
      } else if (inner) {
        from = i;
      }
    }
    return words;
  }
}
