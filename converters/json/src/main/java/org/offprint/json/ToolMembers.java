package org.offprint.json;

import java.util.List;
import java.util.Map;

/** The members of an article as newspaper, news-please and trafilatura write it, and those of schema.org. */
final class ToolMembers {

  private static final String NO_PART = "";

  private static final Map<String, String> FACTS = Map.ofEntries(
      Map.entry("author", "author"),
      Map.entry("authors", "author"),
      Map.entry("publish_date", "published"),
      Map.entry("date_publish", "published"),
      Map.entry("datePublished", "published"),
      Map.entry("date", "published"),
      Map.entry("date_modify", "updated"),
      Map.entry("dateModified", "updated"),
      Map.entry("date_download", "captured"),
      Map.entry("download_date", "captured"),
      Map.entry("filedate", "captured"),
      Map.entry("url", "source"),
      Map.entry("source", "source"),
      Map.entry("canonical_link", "source"),
      Map.entry("language", "language"),
      Map.entry("inLanguage", "language"),
      Map.entry("meta_lang", "language"),
      Map.entry("description", "abstract"),
      Map.entry("meta_description", "abstract"),
      Map.entry("excerpt", "abstract"),
      Map.entry("sitename", "publication"),
      Map.entry("source-hostname", "publication"),
      Map.entry("meta_site_name", "publication"),
      Map.entry("publisher", "publication"),
      Map.entry("articleSection", "section"),
      Map.entry("license", "rights"),
      Map.entry("copyrightNotice", "rights"),
      Map.entry("tags", "keyword"),
      Map.entry("categories", "keyword"),
      Map.entry("keywords", "keyword"),
      Map.entry("meta_keywords", "keyword"),
      Map.entry("filename", NO_PART),
      Map.entry("localpath", NO_PART),
      Map.entry("html", NO_PART),
      Map.entry("article_html", NO_PART),
      Map.entry("raw_html", NO_PART),
      Map.entry("meta_data", NO_PART),
      Map.entry("meta_img", NO_PART),
      Map.entry("meta_favicon", NO_PART),
      Map.entry("images", NO_PART),
      Map.entry("imgs", NO_PART),
      Map.entry("movies", NO_PART),
      Map.entry("additional_data", NO_PART),
      Map.entry("raw_text", NO_PART),
      Map.entry("comments", NO_PART),
      Map.entry("fingerprint", NO_PART),
      Map.entry("id", NO_PART),
      Map.entry("_id", NO_PART),
      Map.entry("link_hash", NO_PART),
      Map.entry("is_parsed", NO_PART),
      Map.entry("is_media_news", NO_PART),
      Map.entry("download_state", NO_PART),
      Map.entry("download_exception_msg", NO_PART),
      Map.entry("config", NO_PART),
      Map.entry("text_cleaned", NO_PART),
      Map.entry("top_node", NO_PART),
      Map.entry("doc", NO_PART),
      Map.entry("@context", NO_PART),
      Map.entry("@type", NO_PART),
      Map.entry("@id", NO_PART),
      Map.entry("image", NO_PART),
      Map.entry("mainEntityOfPage", NO_PART));

  private static final List<String> TITLES =
      List.of("title", "headline", "name", "title_page", "title_rss");
  private static final List<String> TEXTS = List.of("maintext", "text", "articleBody");

  private final Map<?, ?> map;
  private final ToolDraft draft;
  private final String title;

  ToolMembers(ToolArticles.Found found, ToolDraft draft) {
    map = found.map();
    this.draft = draft;
    title = TITLES.stream()
        .map(map::get)
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }

  void read() {
    draft.headline(title);
    for (var name : TEXTS) {
      if (map.get(name) instanceof String text && !text.isBlank()) {
        ToolText.read(text, draft);
        break;
      }
    }
    for (var member : map.entrySet()) {
      if (member.getKey() instanceof String name && !TEXTS.contains(name)) {
        member(name, member.getValue());
      }
    }
  }

  private void member(String name, Object value) {
    var fact = FACTS.getOrDefault(name, "detail");
    if (TITLES.contains(name)) {
      if (value instanceof String other && !other.equals(title)) {
        draft.field(name, other, "detail");
      }
    } else if (fact.equals(NO_PART)) {
      draft.leaveOut(name);
    } else if (fact.equals("keyword") && value instanceof String all) {
      draft.field(name, List.of(all.split("[;,]")), fact);
    } else if (fact.equals("author") && value instanceof String all && all.indexOf(';') > 0) {
      draft.field(name, List.of(all.split(";")), fact);
    } else {
      draft.field(name, value, fact);
    }
  }
}
