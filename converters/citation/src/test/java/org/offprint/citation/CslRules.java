package org.offprint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.json.PlainJson;

/** The rules of {@code csl-data.json} (CSL 1.0.2) for the members that a reference to an article may have. */
final class CslRules {

  private static final Set<String> STRINGS = Set.of(
      "id",
      "title",
      "container-title",
      "section",
      "page",
      "edition",
      "abstract",
      "keyword",
      "URL",
      "archive",
      "archive_location",
      "DOI",
      "ISSN",
      "language");
  private static final Set<String> NAMES =
      Set.of("author", "editor", "translator", "illustrator", "contributor");
  private static final Set<String> NAME_PARTS =
      Set.of("family", "given", "non-dropping-particle", "suffix", "literal");
  private static final Set<String> DATES = Set.of("issued", "accessed");

  private CslRules() {}

  static void check(String json) {
    var items = (List<?>) PlainJson.parse(json);
    assertThat(items).isNotEmpty();
    for (var item : items) {
      var members = (Map<?, ?>) item;
      assertThat(members.keySet().stream().map(Object::toString))
          .contains("id", "type")
          .doesNotHaveDuplicates();
      members.forEach((name, value) -> member(String.valueOf(name), value));
    }
  }

  private static void member(String name, Object value) {
    if (STRINGS.contains(name)) {
      assertThat(value).as(name).isInstanceOf(String.class).isNotEqualTo("");
    } else if (NAMES.contains(name)) {
      assertThat((List<?>) value).as(name).isNotEmpty().allSatisfy(CslRules::name);
    } else if (DATES.contains(name)) {
      date((Map<?, ?>) value);
    } else {
      assertThat(name).isIn("type", "custom");
      assertThat(name.equals("type") ? value : "article-newspaper").isEqualTo("article-newspaper");
    }
  }

  private static void name(Object value) {
    var parts = (Map<?, ?>) value;
    assertThat(parts.keySet()).allMatch(NAME_PARTS::contains);
    assertThat(parts.containsKey("literal")).isNotEqualTo(parts.containsKey("family"));
    assertThat(parts.values()).allMatch(part -> part instanceof String text && !text.isBlank());
  }

  private static void date(Map<?, ?> date) {
    assertThat(date).hasSize(1);
    var parts = (List<?>) date.get("date-parts");
    assertThat(parts).hasSize(1);
    assertThat((List<?>) parts.get(0))
        .hasSizeBetween(1, 3)
        .allMatch(part -> part instanceof Long number && number > 0);
  }
}
