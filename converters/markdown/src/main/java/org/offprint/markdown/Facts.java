package org.offprint.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Source;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.OwnOutput;

/** The facts of an article as front matter, under the names of the plain profile. What is absent has no name there. */
final class Facts {

  private final Map<String, Object> facts = new LinkedHashMap<>();

  private Facts() {}

  static Map<String, Object> of(Entry entry) {
    var facts = new Facts();
    facts.facts.put("generator", OwnOutput.GENERATOR);
    facts.article(entry.article());
    facts.source(entry.source());
    facts.repairs(entry.repairs());
    return facts.facts;
  }

  /** Running text in one line, as front matter has it. */
  static String line(List<Inline> content) {
    return Inlines.plain(content).replace('\n', ' ').strip();
  }

  private void article(Article article) {
    if (!line(article.headline()).isEmpty()) {
      facts.put("title", line(article.headline()));
    }
    if (!article.standfirst().isEmpty()) {
      facts.put("subtitle", line(article.standfirst()));
    }
    article.kicker().ifPresent(words -> facts.put("kicker", words));
    article.byline().ifPresent(this::byline);
    article.published().ifPresent(moment -> moment("published", moment));
    article.published().flatMap(Printed::reading).ifPresent(moment -> day("date", moment));
    article.updated().ifPresent(moment -> moment("updated", moment));
    article.dateline().ifPresent(dateline -> printed("dateline", dateline, Words::toString));
    article.publication().ifPresent(this::publication);
    article.section().ifPresent(words -> facts.put("section", words));
    article.page().ifPresent(words -> facts.put("page", words));
    article.edition().ifPresent(words -> facts.put("edition", words));
    language(article);
    if (!article.keywords().isEmpty()) {
      facts.put("tags", article.keywords());
    }
    if (!article.standfirst().isEmpty()) {
      facts.put("description", line(article.standfirst()));
    }
    article.rights().ifPresent(words -> facts.put("rights", words));
    if (!article.identifiers().isEmpty()) {
      facts.put(
          "identifiers",
          article.identifiers().stream()
              .map(id -> pair("scheme", id.scheme(), "value", id.value()))
              .toList());
    }
    if (!article.details().isEmpty()) {
      facts.put(
          "details",
          article.details().stream()
              .map(detail -> pair("label", detail.label(), "value", detail.value()))
              .toList());
    }
  }

  /** The language of the article; one that was only detected is not a fact and has a name of its own. */
  private void language(Article article) {
    var language = Supplied.language(article);
    if (!language.value().isUndetermined()) {
      facts.put(language.supplied() ? "lang_detected" : "lang", language.value().tag());
    }
  }

  private void byline(Printed<List<Contributor>> byline) {
    var contributors = byline.reading().orElse(List.of());
    var authors = names(contributors, Contributor.Person.class);
    var agencies = names(contributors, Contributor.Agency.class);
    if (!authors.isEmpty()) {
      facts.put("author", authors);
    }
    if (!agencies.isEmpty()) {
      facts.put("agency", agencies);
    }
    facts.put("byline", byline.printed());
    if (byline.readings().size() > 1) {
      facts.put(
          "byline_readings",
          byline.readings().stream()
              .map(reading -> reading.stream().map(Facts::contributor).toList())
              .toList());
    } else if (byline.readings().size() == 1 && !isPlain(contributors)) {
      facts.put("contributors", contributors.stream().map(Facts::contributor).toList());
    }
  }

  private static List<Words> names(
      List<Contributor> contributors, Class<? extends Contributor> kind) {
    return contributors.stream()
        .filter(kind::isInstance)
        .filter(one -> one.role() == Contributor.Role.AUTHOR)
        .map(Contributor::name)
        .toList();
  }

  /** Whether the lists of authors and agencies say it all: every one an author, persons first. */
  private static boolean isPlain(List<Contributor> contributors) {
    var agency = false;
    for (var one : contributors) {
      if (one.role() != Contributor.Role.AUTHOR || agency && one instanceof Contributor.Person) {
        return false;
      }
      agency = one instanceof Contributor.Agency;
    }
    return !contributors.isEmpty();
  }

  private static Map<String, Object> contributor(Contributor contributor) {
    var map = pair(
        "name",
        contributor.name(),
        "kind",
        contributor instanceof Contributor.Person ? "person" : "agency");
    map.put("role", contributor.role().name().toLowerCase(java.util.Locale.ROOT));
    return map;
  }

  private void publication(Publication publication) {
    facts.put("publisher", publication.name());
    if (publication.basis() != Publication.Basis.PRINTED) {
      facts.put("publisher_basis", publication.basis().name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private void moment(String key, Printed<Moment> moment) {
    printed(key, moment, Moment::iso);
  }

  /** What is printed under a name of its own, unless it is just the same as its meaning. */
  private <T> void printed(String key, Printed<T> value, Function<T, String> form) {
    var readings = value.readings().stream().map(form).toList();
    var printed = value.printed().toString();
    if (readings.size() == 1) {
      facts.put(key, readings.get(0));
    }
    if (readings.size() != 1 || !readings.get(0).equals(printed)) {
      facts.put(key + "_printed", printed);
    }
    if (readings.size() > 1) {
      facts.put(key + "_readings", readings);
    }
  }

  /** A date for tools that refuse one which is not a day or a time. */
  private void day(String key, Moment moment) {
    if (moment instanceof Moment.Day || moment instanceof Moment.Instant) {
      facts.put(key, moment.iso());
    }
  }

  private void source(Source source) {
    source.original().ifPresent(target -> address("source", target));
    source.archive().ifPresent(target -> address("archive", target));
    source.captured().ifPresent(moment -> moment("captured", moment));
    source.input().ifPresent(input -> {
      facts.put("input", input.name());
      facts.put("input_sha256", input.sha256());
      facts.put("input_type", input.mediaType());
      facts.put("input_bytes", input.bytes());
    });
  }

  private void address(String key, Target target) {
    facts.put(key, target.printed());
    if (target instanceof Target.Web web && !Target.of(web.printed()).equals(web)) {
      facts.put(key + "_href", web.href());
    }
  }

  private void repairs(List<String> repairs) {
    if (repairs.isEmpty()) {
      return;
    }
    var counts = new LinkedHashMap<String, Object>();
    for (var repair : repairs) {
      counts.merge(repair, 1L, (before, one) -> (Long) before + (Long) one);
    }
    var list = new ArrayList<Map<String, Object>>();
    counts.forEach((name, count) -> list.add(pair("name", name, "times", count)));
    facts.put("repairs", list);
  }

  private static Map<String, Object> pair(String key, Object value, String other, Object second) {
    var map = new LinkedHashMap<String, Object>();
    map.put(key, value);
    map.put(other, second);
    return map;
  }
}
