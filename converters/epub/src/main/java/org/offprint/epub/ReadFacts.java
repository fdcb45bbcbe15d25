package org.offprint.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.epub.XmlElements.Element;

/**
 * What a package document says of the article, as fields: titles, people, dates and the rest of the Dublin Core, in the
 * way of EPUB 3 (statements about statements) and of EPUB 2 (attributes). What says how the file was made is left out.
 */
final class ReadFacts {

  private static final int LONGEST = 1000;

  /** By the relators of MARC; who only made the file is no author. */
  private static final Map<String, String> ROLES = Map.of(
      "",
      "author",
      "aut",
      "author",
      "rpt",
      "author",
      "edt",
      "Editor",
      "trl",
      "Translator",
      "pht",
      "Photographer",
      "ill",
      "Illustrator");

  private static final Set<String> PLAIN = Set.of("publisher", "rights", "subject", "description");

  private final List<Element> metadata;
  private final Map<String, Map<String, String>> refined = new LinkedHashMap<>();
  private final List<Draft.Field> fields = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private ReadFacts(List<Element> metadata) {
    this.metadata = metadata;
  }

  static List<Draft.Field> of(List<Element> metadata) {
    var facts = new ReadFacts(metadata);
    for (var element : metadata) {
      if (element.name().equals("meta") && element.attribute("refines").startsWith("#")) {
        facts
            .refined
            .computeIfAbsent(element.attribute("refines").substring(1), id -> new LinkedHashMap<>())
            .putIfAbsent(element.attribute("property"), element.value());
      }
    }
    facts.metadata.forEach(facts::read);
    return facts.fields;
  }

  private void read(Element element) {
    if (isSupplied(element)) {
      return;
    }
    var name = element.name();
    switch (name) {
      case "title" -> once("title", element.value());
      case "creator" -> person(element);
      case "contributor" -> contributor(element);
      case "date" -> date(element);
      case "language" -> once("language", element.value());
      case "source" -> source(element);
      case "identifier" -> identifier(element);
      case "meta" -> property(element);
      default -> {
        if (PLAIN.contains(name)) {
          plain(name, element.value());
        }
      }
    }
  }

  private boolean isSupplied(Element element) {
    return about(element, "offprint:supplied").equals("true");
  }

  private String about(Element element, String property) {
    return refined.getOrDefault(element.attribute("id"), Map.of()).getOrDefault(property, "");
  }

  private void person(Element element) {
    var said = element.attribute("role");
    var role = said.isEmpty() ? about(element, "role") : said;
    var label = ROLES.get(role.toLowerCase(Locale.ROOT));
    tell(label == null ? "Contributor" : label, element.value());
  }

  /** One who is named as an author too is not named twice; who converted the file is not of the article. */
  private void contributor(Element element) {
    var said = element.attribute("role") + about(element, "role");
    if (!said.equals("bkp") && !said.equals("mrk") && !said.isEmpty()) {
      person(element);
    }
  }

  private void date(Element element) {
    var event = element.attribute("event").toLowerCase(Locale.ROOT);
    if (event.isEmpty() || event.contains("publication")) {
      once("published", element.value());
    }
  }

  private void source(Element element) {
    if (Target.of(element.value()) instanceof Target.Web) {
      once(
          about(element, "offprint:kind").isEmpty() ? "canonical" : "archive_url", element.value());
    }
  }

  /** A name in a register that people know; random names of the file say nothing. */
  private void identifier(Element element) {
    var value = element.value();
    var said = element.attribute("scheme");
    var scheme = said.isEmpty() ? about(element, "identifier-type") : said;
    var lower = value.toLowerCase(Locale.ROOT);
    for (var known : List.of("isbn", "issn", "doi")) {
      if (lower.startsWith("urn:" + known + ":") || lower.startsWith(known + ":")) {
        tell(known.toUpperCase(Locale.ROOT), value.substring(value.lastIndexOf(':') + 1));
        return;
      }
    }
    if (!scheme.isEmpty()
        && !scheme.toLowerCase(Locale.ROOT).matches("uuid|calibre|uri|url|[0-9]+")
        && !lower.startsWith("urn:")) {
      tell(scheme, value);
    }
  }

  private void property(Element element) {
    switch (element.attribute("property")) {
      case "schema:dateModified" -> once("updated", element.value());
      case "schema:articleSection" -> once("section", element.value());
      default -> {}
    }
  }

  private void plain(String name, String value) {
    switch (name) {
      case "publisher" -> once("publication", value);
      case "rights" -> once("rights", value);
      case "subject" -> tell("tags", value);
      default -> {
        // Shops write these for books, often as HTML.
        if (value.indexOf('<') < 0) {
          once("description", value);
        }
      }
    }
  }

  private void once(String label, String value) {
    if (told.add(label)) {
      tell(label, value);
    }
  }

  private void tell(String label, String value) {
    var hasWord = value.codePoints().anyMatch(Character::isLetterOrDigit);
    if (hasWord && value.length() < LONGEST && told.add(label + "\n" + value)) {
      fields.add(new Draft.Field(Words.of(label), Words.of(value), 0));
    }
  }
}
