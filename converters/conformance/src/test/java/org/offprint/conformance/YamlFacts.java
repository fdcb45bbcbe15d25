package org.offprint.conformance;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The facts of a Markdown file, from its front matter. */
final class YamlFacts {

  private final Json yaml;
  private final FactReader reader = new FactReader();

  private YamlFacts(Json yaml) {
    this.yaml = yaml;
  }

  /** Reads a file. */
  static Map<String, List<String>> of(String markdown) {
    var end = markdown.indexOf("\n---\n", 4);
    var load = new Load(LoadSettings.builder().build());
    return new YamlFacts(new Json(load.loadFromString(markdown.substring(4, end)))).read();
  }

  private Map<String, List<String>> read() {
    fact("headline", "title");
    fact("kicker", "kicker");
    fact("standfirst", "subtitle");
    fact("authors", "author");
    fact("agencies", "agency");
    fact("byline", "byline");
    fact("published", "published");
    fact("published-printed", "published_printed");
    fact("updated", "updated");
    fact("updated-printed", "updated_printed");
    fact("dateline", "dateline_printed");
    fact("place", "dateline");
    fact("section", "section");
    fact("page", "page");
    fact("edition", "edition");
    fact("keywords", "tags");
    fact("publication", "publisher");
    fact("rights", "rights");
    fact("language", "lang");
    reader.put("identifiers", pairs("identifiers", "scheme"));
    reader.put("details", pairs("details", "label"));
    fact("source", "source");
    fact("archive", "archive");
    fact("captured", "captured");
    fact("input", "input_sha256");
    reader.put(
        "repairs",
        yaml.get("repairs").items().stream().map(one -> one.get("name").text()).toList());
    return reader.facts();
  }

  private void fact(String fact, String key) {
    reader.put(fact, yaml.get(key).texts());
  }

  private List<String> pairs(String key, String name) {
    return yaml.get(key).items().stream()
        .map(one -> one.get(name).text() + ": " + one.get("value").text())
        .toList();
  }
}
