package org.offprint.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The facts of a web page, from its head. */
final class PageFacts {

  private final Document page;
  private final FactReader reader = new FactReader();

  private PageFacts(Document page) {
    this.page = page;
  }

  /** Reads the head as its names and links say it. */
  static Map<String, List<String>> ofHead(String html) {
    return new PageFacts(Jsoup.parse(html)).head();
  }

  /** Reads the head as its schema.org data says it. */
  static Map<String, List<String>> ofData(String html) throws IOException {
    var page = new PageFacts(Jsoup.parse(html));
    return page.data(
        Json.of(page.page.selectFirst("script[type=application/ld+json]").data()));
  }

  private Map<String, List<String>> head() {
    reader.put("headline", meta("dcterms.title"));
    reader.put("kicker", meta("offprint:kicker"));
    reader.put("standfirst", meta("description"));
    reader.put("authors", meta("author"));
    reader.put("byline", meta("offprint:byline"));
    reader.put("published", meta("dcterms.issued"));
    reader.put("published-printed", meta("offprint:published"));
    reader.put("updated", meta("dcterms.modified"));
    reader.put("updated-printed", meta("offprint:updated"));
    reader.split("keywords", ", ", meta("keywords"));
    reader.put("publication", meta("dcterms.publisher"));
    reader.put("rights", meta("dcterms.rights"));
    reader.put("language", meta("dcterms.language"));
    reader.put("details", meta("offprint:detail"));
    reader.put("source", page.select("head link[rel=canonical]").eachAttr("href"));
    reader.put("captured", meta("offprint:captured"));
    reader.put("input", meta("offprint:input-sha256"));
    reader.put("repairs", meta("offprint:repair"));
    return reader.facts();
  }

  private List<String> meta(String name) {
    return page.select("head meta").stream()
        .filter(meta -> meta.attr("name").equals(name))
        .map(meta -> meta.attr("content"))
        .toList();
  }

  private Map<String, List<String>> data(Json news) {
    reader.put("headline", news.get("headline").texts());
    reader.put("standfirst", news.get("description").texts());
    reader.put("agencies", names(news.get("sourceOrganization")));
    reader.put("published", news.get("datePublished").texts());
    reader.put("updated", news.get("dateModified").texts());
    reader.put("dateline", news.get("dateline").texts());
    reader.put("place", news.get("locationCreated").get("name").texts());
    reader.put("section", news.get("articleSection").texts());
    reader.put("page", news.get("pagination").texts());
    reader.put("edition", news.get("printEdition").texts());
    reader.put("keywords", news.get("keywords").texts());
    reader.put("publication", news.get("publisher").get("name").texts());
    reader.put("rights", news.get("copyrightNotice").texts());
    reader.put("language", news.get("inLanguage").texts());
    reader.put(
        "identifiers",
        news.get("identifier").items().stream()
            .map(one -> one.get("propertyID").text() + ": " + one.get("value").text())
            .toList());
    reader.put("related", news.get("mainEntityOfPage").get("relatedLink").texts());
    reader.put(
        "corrections",
        news.get("correction").items().stream()
            .map(one -> one.get("text").text())
            .toList());
    reader.put("source", news.get("url").texts());
    reader.put("archive", news.get("archivedAt").texts());
    return reader.facts();
  }

  private static List<String> names(Json things) {
    return things.items().stream().map(one -> one.get("name").text()).toList();
  }
}
