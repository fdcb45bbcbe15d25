package org.offprint.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Who a page says wrote its article. What it states in its head often names the publisher, a login or the first of
 * several, so the persons whom it prints go before these.
 */
final class PageAuthors {

  private static final Evaluator NAMES =
      Selector.evaluatorOf("[rel=author], a[href*=author], a[href*=/profile],"
          + " a[href*=/people/], a[href*=/staff/], a[href*=/by/], a[href*=/autor],"
          + " a[href*=/contributor], a[href*=/journalist], a[href*=/writer], a[href*=/reporter],"
          + " [itemprop=name], .author-name, .authorname, .fn, .p-name, .p-author, .byline-name, .byline__name,"
          + " .author__name");

  private static final Evaluator MARKED =
      Selector.evaluatorOf("[rel=author], .p-author, [itemprop=author],"
          + " a[href*=/author], a[href*=/autor], a[href*=/people/], a[href*=/profile],"
          + " a[href*=/reporter], a[href*=/journalist], a[href*=/contributor], a[href*=/writer],"
          + " a[href*=/staff/], a[href*=/by/], a[href*=/signataire], a[href*=/redakteur],"
          + " a[href*=/columnist]");

  private static final int LONGEST_LINK = 60;
  private static final int MOST_PRINTED = 12;
  private static final int MOST_COMPARED = 200;

  private static final List<String> PICTURES =
      List.of("photo", "foto", "illustrat", "bilder", "video by", "graphic");

  private final Document page;
  private final StatedFacts stated;
  private final FoundArticle found;
  private final AuthorNames names;
  private Optional<Map<String, List<Named>>> links = Optional.empty();

  /** A link with the name of a person. */
  private record Named(String address, String name) {}

  PageAuthors(Document page, StatedFacts stated, FoundArticle found) {
    this.page = page;
    this.stated = stated;
    this.found = found;
    names = new AuthorNames(stated.sites());
  }

  Optional<Stated> find() {
    var printed = printed();
    var meta = stated();
    if (meta.isEmpty()) {
      return printed;
    } else if (printed.isEmpty()) {
      return meta;
    }
    var there = joined(printed.get());
    var agrees =
        meta.get().values().stream().anyMatch(name -> there.contains(PageTitles.key(name)));
    var persons = printed.get().values().stream().allMatch(AuthorNames::isPerson);
    var more = printed.get().values().size() > meta.get().values().size();
    var desk = meta.get().values().stream().allMatch(AuthorNames::isDesk);
    return desk || persons && (!agrees || more) ? printed : meta;
  }

  private static String joined(Stated printed) {
    return PageTitles.key(String.join(" ", printed.values()));
  }

  /** The first vocabulary that names somebody. */
  private Optional<Stated> stated() {
    for (var one : stated.all("author")) {
      var clean = one.values().stream().flatMap(value -> person(value).stream()).toList();
      if (!clean.isEmpty()) {
        return Optional.of(new Stated(one.rule(), clean.stream().distinct().toList()));
      }
    }
    return Optional.empty();
  }

  /** Who a value names; an address names whom the page calls by it in a link. */
  private List<String> person(String value) {
    var at = value.indexOf("://");
    if (!value.startsWith("http") || at < 0 || value.indexOf(' ') > 0) {
      return names.read(value);
    }
    var slash = value.indexOf('/', at + 3);
    var path = slash < 0 ? "" : value.substring(slash);
    if (path.length() < 4 || path.indexOf('/', 1) < 0) {
      return List.of();
    }
    return links().getOrDefault(lastName(path), List.of()).stream()
        .filter(link -> link.address().endsWith(path))
        .findFirst()
        .map(link -> names.read(link.name()))
        .orElse(List.of());
  }

  /** By the last names of their paths; gathered only for pages whose authors are addresses. */
  private Map<String, List<Named>> links() {
    if (links.isEmpty()) {
      links = Optional.of(page.select("a[href]").stream()
          .map(link -> new Named(link.attr("href"), link.text()))
          .filter(link -> link.name().length() <= LONGEST_LINK && AuthorNames.isName(link.name()))
          .collect(Collectors.groupingBy(link -> lastName(link.address()))));
    }
    return links.get();
  }

  private static String lastName(String path) {
    var end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  private Optional<Stated> printed() {
    var elements = found.text().isEmpty()
        ? List.copyOf(page.select("[itemprop=author], [rel=author], .p-author"))
        : found.bylines();
    var all = new LinkedHashSet<String>();
    for (var element : elements) {
      all.addAll(named(element));
    }
    if (all.isEmpty()) {
      for (var head : found.heads()) {
        head.select(MARKED).forEach(element -> all.addAll(named(element)));
      }
    }
    if (all.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    var distinct = new ArrayList<>(all);
    distinct.removeIf(name ->
        all.stream().anyMatch(other -> other.length() > name.length() && other.contains(name)));
    return distinct.isEmpty() || distinct.size() > MOST_PRINTED
        ? Optional.empty()
        : Optional.of(new Stated("printed-byline", distinct));
  }

  /** The names in a byline: of its links and parts that are names, else its own text. */
  private List<String> named(Element byline) {
    if (byline.hasAttr("content")) {
      return names.read(byline.attr("content"));
    }
    var parts = new LinkedHashSet<String>();
    for (var part : byline.select(NAMES)) {
      if (part != byline
          && !isPicturesOf(part)
          && !part.text().isBlank()
          && part.select(NAMES).size() == 1) {
        parts.addAll(names.read(part.text()));
      }
    }
    return parts.isEmpty() ? names.read(AuthorNames.line(text(byline))) : List.copyOf(parts);
  }

  /** Whether the words before a name say that it made the pictures. */
  private static boolean isPicturesOf(Element name) {
    if (!(name.previousSibling() instanceof TextNode before)) {
      return false;
    }
    var words = before.text().toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(words::contains);
  }

  /** Its lines without the dates in it. */
  private static String text(Element byline) {
    var text = new StringBuilder();
    PageWalk.walk(byline, new PageWalk.Visitor() {
      @Override
      public boolean enter(Node node) {
        if (node instanceof TextNode words) {
          text.append(words.getWholeText());
        } else if (node instanceof Element element) {
          text.append(isLine(element) ? "\n" : "");
          return !element.normalName().equals("time") && !Elements.isUnseen(element);
        }
        return true;
      }

      @Override
      public void leave(Node node) {
        text.append(node instanceof Element element && isLine(element) ? "\n" : "");
      }
    });
    return text.toString().strip();
  }

  private static boolean isLine(Element element) {
    return Elements.isBlock(element) || element.normalName().equals("br");
  }
}
