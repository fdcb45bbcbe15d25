package org.offprint.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.convert.OwnOutput;
import org.offprint.json.PlainJson;

/** One item of CSL-JSON. An agency is a literal name, and a person whose name cannot be parted. */
final class CslItem {

  private final Cited cited;
  private final String key;
  private final Map<String, Object> item = new LinkedHashMap<>();

  CslItem(Entry entry, String key) {
    this.cited = new Cited(entry);
    this.key = key;
  }

  String text() {
    item.put("custom", Map.of("generator", OwnOutput.GENERATOR));
    item.put("id", key);
    item.put("type", "article-newspaper");
    item.put("title", cited.title());
    names("author", cited.authors());
    names("editor", cited.people(Role.EDITOR));
    names("translator", cited.people(Role.TRANSLATOR));
    names("illustrator", cited.people(Role.ILLUSTRATOR));
    names("contributor", cited.people(Role.CONTRIBUTOR));
    cited.published().ifPresent(date -> item.put("issued", date(date)));
    put("container-title", cited.publication());
    put("section", cited.section());
    put("page", cited.page());
    put("edition", cited.edition());
    put("abstract", cited.summary());
    if (!cited.keywords().isEmpty()) {
      item.put("keyword", String.join(", ", cited.keywords()));
    }
    put("URL", cited.url());
    cited.accessed().ifPresent(moment -> item.put("accessed", date(moment)));
    put("archive", cited.archive().map(web -> web.host()));
    put("archive_location", cited.archive().map(web -> web.href()));
    put("DOI", cited.identifier("DOI"));
    put("ISSN", cited.identifier("ISSN"));
    put("language", cited.language());
    return PlainJson.text(item);
  }

  private void put(String name, Optional<String> value) {
    value.ifPresent(text -> item.put(name, text));
  }

  private void names(String name, List<Cited.Name> names) {
    if (!names.isEmpty()) {
      item.put(name, names.stream().map(CslItem::name).toList());
    }
  }

  private static Map<String, Object> name(Cited.Name name) {
    var parts = new LinkedHashMap<String, Object>();
    if (name.person().isEmpty()) {
      parts.put("literal", name.text());
      return parts;
    }
    var person = name.person().get();
    parts.put("family", person.family());
    parts.put("given", person.given());
    if (!person.particle().isEmpty()) {
      parts.put("non-dropping-particle", person.particle());
    }
    if (!person.suffix().isEmpty()) {
      parts.put("suffix", person.suffix());
    }
    return parts;
  }

  private static Map<String, Object> date(Moment moment) {
    var parts = Cited.parts(moment).stream().map(Long::valueOf).toList();
    return Map.of("date-parts", List.of(parts));
  }
}
