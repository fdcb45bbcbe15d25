package org.offprint.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Language;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * What the elements of running text mean.
 *
 * @param page the language of the page, where it says so
 */
record Links(Optional<Language> page) {

  /** The mark that an element is, without its content. */
  Optional<Inline.Container> mark(Element element) {
    List<Inline> none = List.of();
    return Optional.ofNullable(
        switch (element.normalName()) {
          case "em", "i", "cite", "dfn", "var" -> new Inline.Emphasis(none);
          case "strong", "b" -> new Inline.Strong(none);
          case "sup" -> new Inline.Superscript(none);
          case "sub" -> new Inline.Subscript(none);
          case "del", "s", "strike" -> new Inline.Deleted(none);
          case "ins", "u" -> new Inline.Inserted(none);
          case "a" -> element.hasAttr("href") ? new Inline.Link(target(element), none) : null;
          case "bdo", "bdi" -> new Inline.Span(Optional.empty(), direction(element), none);
          default -> null;
        });
  }

  private static Optional<Direction> direction(Element element) {
    return switch (element.attr("dir").strip()) {
      case "rtl" -> Optional.of(Direction.RTL);
      case "ltr" -> Optional.of(Direction.LTR);
      default -> Optional.empty();
    };
  }

  /** A relative address leads where it led on the page, if the page says where it stood. */
  private static Target target(Element link) {
    var printed = link.attr("href").strip();
    var target = Target.of(printed);
    if (target instanceof Target.Dead && !printed.isEmpty() && printed.charAt(0) != '#') {
      var whole = Target.of(link.absUrl("href"));
      if (whole instanceof Target.Web web) {
        return new Target.Web(Words.of(printed), web.href());
      }
    }
    return target;
  }

  /** The language of an element where it says another than the page. */
  Optional<Inline.Container> language(Element element) {
    if (!element.hasAttr("lang") || element.normalName().equals("html")) {
      return Optional.empty();
    }
    return Language.parse(element.attr("lang"))
        .filter(language -> !page.equals(Optional.of(language)))
        .map(language -> new Inline.Span(Optional.of(language), direction(element), List.of()));
  }
}
