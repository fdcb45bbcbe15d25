package org.offprint.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/**
 * What a page says of itself outside its text: in JSON-LD, then in the vocabularies of its {@code meta} elements, then
 * in marked elements. Each fact is told once, by the first that tells it; a title that the page shows as its heading is
 * not told at all.
 */
final class PageFacts {

  private static final Map<String, String> METAS = metas();

  private final Document page;
  private final Map<String, List<String>> found = new LinkedHashMap<>();
  private String title = "";

  private PageFacts(Document page) {
    this.page = page;
  }

  private static Map<String, String> metas() {
    var metas = new LinkedHashMap<String, String>();
    var rows = List.of(
        "headline title og:title dc.title dcterms.title citation_title twitter:title parsely-title",
        "author author article:author dc.creator dcterms.creator citation_author parsely-author"
            + " sailthru.author byl",
        "published article:published_time og:published_time dc.date dc.date.issued dcterms.issued"
            + " dcterms.date dcterms.created citation_publication_date parsely-pub-date"
            + " sailthru.date pubdate publishdate publish-date date datepublished",
        "updated article:modified_time og:updated_time dcterms.modified datemodified lastmod"
            + " last-modified",
        "site og:site_name dc.publisher dcterms.publisher citation_journal_title"
            + " parsely-site application-name",
        "section article:section parsely-section",
        "canonical og:url dcterms.source",
        "license dc.rights dcterms.rights copyright");
    for (var row : rows) {
      var names = row.split(" ");
      for (var i = 1; i < names.length; i++) {
        metas.put(names[i], names[0]);
      }
    }
    return metas;
  }

  static List<Draft.Field> of(Document page) {
    var facts = new PageFacts(page);
    facts.read();
    return facts.fields();
  }

  private void read() {
    for (var script : page.select("script[type=application/ld+json]")) {
      JsonLdFacts.of(script.data()).forEach(this::tell);
    }
    metaElements();
    for (var link : page.select("link[rel=canonical]")) {
      tell("canonical", List.of(link.attr("href")));
    }
    marked("author", "[itemprop=author], [rel=author]");
    marked("published", "[itemprop=datePublished], time[pubdate]");
    marked("updated", "[itemprop=dateModified]");
    title = page.title();
  }

  private void metaElements() {
    var told = new LinkedHashMap<String, Map<String, List<String>>>();
    for (var meta : page.select("meta[content]")) {
      var names = meta.attr("property") + " " + meta.attr("name") + " " + meta.attr("itemprop");
      for (var name : names.toLowerCase(Locale.ROOT).strip().split("\\s++")) {
        var fact = METAS.get(name);
        if (fact != null) {
          told.computeIfAbsent(fact, key -> new LinkedHashMap<>())
              .computeIfAbsent(name, key -> new ArrayList<>())
              .add(meta.attr("content"));
        }
      }
    }
    // The order of the vocabularies decides, not that of the page.
    METAS.forEach((name, fact) -> {
      var values = told.getOrDefault(fact, Map.of()).get(name);
      if (values != null) {
        tell(fact, values);
      }
    });
  }

  private void marked(String fact, String selector) {
    var values = new ArrayList<String>();
    for (var element : page.select(selector)) {
      values.add(value(element));
    }
    tell(fact, values);
  }

  private static String value(Element element) {
    for (var attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private void tell(String fact, List<String> values) {
    var clean = values.stream()
        .map(value -> value.strip())
        .filter(value -> !value.isEmpty() && value.length() < 1000 && fits(fact, value))
        .distinct()
        .toList();
    if (!clean.isEmpty()) {
      found.putIfAbsent(fact, clean);
    }
  }

  private static boolean fits(String fact, String value) {
    var web = Target.of(value) instanceof Target.Web;
    return fact.equals("canonical") == web
        && value.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private List<Draft.Field> fields() {
    var fields = new ArrayList<Draft.Field>();
    shownTitle().ifPresent(text -> field(fields, "title", text));
    var site = found.getOrDefault("site", List.of(""));
    for (var fact :
        List.of("author", "published", "updated", "site", "section", "canonical", "license")) {
      var values = found.getOrDefault(fact, List.of());
      var many = fact.equals("author");
      for (var value : many ? values : values.subList(0, Math.min(1, values.size()))) {
        if (!many || !value.equalsIgnoreCase(site.get(0))) {
          field(fields, fact, value);
        }
      }
    }
    language().ifPresent(tag -> field(fields, "language", tag));
    return fields;
  }

  private Optional<String> language() {
    var tag = page.select("html").attr("lang").strip();
    return tag.isEmpty() ? Optional.empty() : Optional.of(tag);
  }

  /** The title, without the name of the site, unless a heading of the page shows it. */
  private Optional<String> shownTitle() {
    var stated = found.getOrDefault("headline", List.of(title)).get(0).strip();
    var bare = withoutSite(stated);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    var key = key(bare);
    for (var heading : page.select("h1, h2")) {
      var text = key(heading.text());
      if (!text.isEmpty()
          && (key.contains(text) && text.length() * 2 > key.length() || text.contains(key))) {
        return Optional.empty();
      }
    }
    return Optional.of(bare);
  }

  private String withoutSite(String text) {
    for (var site : found.getOrDefault("site", List.of())) {
      for (var separator : List.of(" | ", " - ", " – ", " — ", " :: ", " · ", ": ")) {
        if (text.endsWith(separator + site)) {
          return text.substring(0, text.length() - separator.length() - site.length())
              .strip();
        }
        if (text.startsWith(site + separator)) {
          return text.substring(separator.length() + site.length()).strip();
        }
      }
    }
    return text;
  }

  private static String key(String text) {
    var key = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static void field(List<Draft.Field> fields, String label, String value) {
    fields.add(new Draft.Field(Words.of(label), Words.of(value), 0));
  }
}
