package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/**
 * What the properties of a document say of its text. The creator is often a login or the name of a tool, the title that
 * of a template: they count only where the text says the same. Of the custom properties those count whose names say
 * what they are.
 */
final class PropertyFields {

  private static final int NEAR = 12;

  private static final Map<String, String> CUSTOM = Map.ofEntries(
      Map.entry("source", "source"),
      Map.entry("sourceurl", "source"),
      Map.entry("originalurl", "source"),
      Map.entry("canonical", "source"),
      Map.entry("url", "url"),
      Map.entry("archivedcopy", "archive"),
      Map.entry("archiveurl", "archive"),
      Map.entry("publication", "publication"),
      Map.entry("newspaper", "publication"),
      Map.entry("publisher", "publication"),
      Map.entry("published", "published"),
      Map.entry("datepublished", "published"),
      Map.entry("publicationdate", "published"),
      Map.entry("updated", "updated"),
      Map.entry("datemodified", "updated"),
      Map.entry("section", "section"),
      Map.entry("rights", "rights"),
      Map.entry("license", "rights"),
      Map.entry("copyright", "rights"));

  private final List<Draft.Field> fields = new ArrayList<>();
  private final List<String> near = new ArrayList<>();

  /** Begins with the texts of the first paragraphs. */
  PropertyFields(List<String> texts) {
    texts.stream().limit(NEAR).map(PropertyFields::key).forEach(near::add);
  }

  /** Letters and digits alone, in lower case. */
  static String key(String text) {
    var key = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  void core(Map<String, String> core) {
    var creator = key(core.getOrDefault("creator", ""));
    if (creator.length() > 3 && near.stream().anyMatch(text -> text.contains(creator))) {
      add("author", core.get("creator"));
    }
    for (var keyword : core.getOrDefault("keywords", "").split("[;,]")) {
      add("keywords", keyword);
    }
    add("language", core.getOrDefault("language", ""));
  }

  void custom(byte[] part) {
    var reader = new PartReader(part, Set.of("cp:Properties"));
    var told = new HashMap<String, String>();
    for (var node = reader.next(); node.isPresent(); node = reader.next()) {
      var name = CUSTOM.get(key(node.get().attribute("name")));
      var values = node.get().children();
      if (name != null && !values.isEmpty() && told.putIfAbsent(name, "") == null) {
        add(name, values.get(0).text().toString());
      }
    }
  }

  private void add(String label, String value) {
    if (!value.isBlank()) {
      fields.add(new Draft.Field(Words.of(label), Words.of(value.strip()), 0));
    }
  }

  List<Draft.Field> fields() {
    return fields;
  }
}
