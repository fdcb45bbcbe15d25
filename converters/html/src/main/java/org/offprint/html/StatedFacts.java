package org.offprint.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.offprint.article.Target;

/**
 * What a page states of itself outside its text: in JSON-LD, then in the vocabularies of its {@code meta} elements. All
 * that it says is kept, the surest first.
 */
final class StatedFacts {

  private static final Map<String, String> METAS = metas();

  private final Document page;
  private final Map<String, List<Stated>> facts = new LinkedHashMap<>();

  StatedFacts(Document page) {
    this.page = page;
    read();
  }

  private static Map<String, String> metas() {
    var metas = new LinkedHashMap<String, String>();
    var rows = List.of(
        "headline dc.title dcterms.title dc:title dcterm:title og:title citation_title"
            + " parsely-title twitter:title sailthru.title hdl headline fb_title title",
        "author dc.creator dcterms.creator dc:creator dcterm:creator citation_author parsely-author"
            + " sailthru.author byl author article:author article:author_name og:author"
            + " og:article:author cxenseparse:author vr:author mediator_author article_author"
            + " rnews:author dc.contributor authors byline twitter:creator",
        "published article:published_time og:published_time og:article:published_time"
            + " article:published dc.date.issued dcterms.issued dc.date dcterms.date"
            + " dc:date dcterms.created dc.date.created citation_publication_date citation_date"
            + " parsely-pub-date sailthru.date cxenseparse:recs:publishtime pubdate ptime"
            + " publishdate publish-date publish_date publication_date datepublished"
            + " date_published article.published article_date_original release_date created date"
            + " originalpublicationdate vr:published_time mediator_published_time rnews:datepublished"
            + " dcsext.articlefirstpublished dc.date.issue pub_date publish_time publication-date"
            + " article_publication_date firstpublished",
        "updated article:modified_time og:updated_time og:modified_time dcterms.modified"
            + " dc.date.modified datemodified rnews:datemodified mediator_modified_time lastmod"
            + " last-modified last_updated article.updated",
        "site og:site_name dc.publisher dcterms.publisher dc:publisher citation_journal_title"
            + " parsely-site application-name apple-mobile-web-app-title publisher",
        "section article:section parsely-section og:article:section",
        "canonical og:url parsely-link dcterms.source citation_public_url twitter:url",
        "language dc.language dcterms.language og:locale content-language language",
        "license dc.rights dcterms.rights dc:rights copyright");
    for (var row : rows) {
      var names = row.split(" ");
      for (var i = 1; i < names.length; i++) {
        metas.put(names[i], names[0]);
      }
    }
    return metas;
  }

  private void read() {
    for (var script : page.select("script[type~=(?i)ld\\+json]")) {
      JsonLdFacts.of(script.data()).forEach((fact, values) -> state(fact, "json-ld", values));
    }
    for (var link : page.select("link[rel=canonical]")) {
      state("canonical", "link-canonical", List.of(link.attr("href")));
    }
    metaElements();
    if (!page.title().isBlank()) {
      state("headline", "title-element", List.of(page.title()));
    }
  }

  private void metaElements() {
    var told = new LinkedHashMap<String, List<String>>();
    for (var meta : page.select("meta[content]")) {
      var names = meta.attr("property")
          + " " + meta.attr("name")
          + " " + meta.attr("itemprop")
          + " " + meta.attr("http-equiv");
      for (var name : names.toLowerCase(Locale.ROOT).strip().split("\\s++")) {
        if (METAS.containsKey(name)) {
          told.computeIfAbsent(name, key -> new ArrayList<>()).add(meta.attr("content"));
        }
      }
    }
    // The order of the vocabularies decides, not that of the page.
    METAS.forEach((name, fact) -> {
      if (told.containsKey(name)) {
        state(fact, name, told.get(name));
      }
    });
  }

  private void state(String fact, String rule, List<String> values) {
    var clean = values.stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty() && value.length() < 1000 && fits(fact, value))
        .distinct()
        .toList();
    if (!clean.isEmpty()) {
      facts.computeIfAbsent(fact, key -> new ArrayList<>()).add(new Stated(rule, clean));
    }
  }

  private static boolean fits(String fact, String value) {
    var web = Target.of(value) instanceof Target.Web;
    return (fact.equals("canonical") == web || fact.equals("author"))
        && value.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** All that is stated of a fact, the surest first. */
  List<Stated> all(String fact) {
    return facts.getOrDefault(fact, List.of());
  }

  Optional<Stated> first(String fact) {
    return all(fact).stream().findFirst();
  }

  /** The names by which the site may be called. */
  List<String> sites() {
    var sites = new LinkedHashSet<String>();
    all("site").forEach(stated -> sites.addAll(stated.values()));
    sites.addAll(PageTitles.ofHost(host()));
    return List.copyOf(sites);
  }

  String host() {
    var address = first("canonical").map(Stated::first).orElse(page.baseUri());
    var start = address.indexOf("://");
    if (start < 0) {
      return "";
    }
    var end = start + 3;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(start + 3, end).toLowerCase(Locale.ROOT);
  }

  /** The stated titles without names of the site, the surest first. */
  List<String> titles() {
    var sites = sites();
    var titles = new LinkedHashSet<String>();
    for (var stated : all("headline")) {
      titles.add(PageTitles.withoutSite(stated.first(), sites));
    }
    return List.copyOf(titles);
  }
}
