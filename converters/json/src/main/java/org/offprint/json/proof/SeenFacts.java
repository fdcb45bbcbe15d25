package org.offprint.json.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.offprint.article.Entry;
import org.offprint.article.Printed;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** The facts that stand beside the text of an article, as printed, by name. */
final class SeenFacts {

  private final Map<String, String> facts = new TreeMap<>();

  SeenFacts(Entry entry) {
    var article = entry.article();
    add("publication", article.publication().map(one -> one.name()));
    add("kicker", article.kicker());
    add("byline", article.byline().map(Printed::printed));
    add("dateline", article.dateline().map(Printed::printed));
    add("published", article.published().map(Printed::printed));
    add("updated", article.updated().map(Printed::printed));
    add("section", article.section());
    add("page", article.page());
    add("edition", article.edition());
    add("rights", article.rights());
    if (!article.keywords().isEmpty()) {
      facts.put("keywords", String.join(", ", article.keywords()));
    }
    add(
        "details",
        article.details().stream().map(one -> one.label() + " " + one.value()).toList());
    add(
        "identifiers",
        article.identifiers().stream()
            .map(one -> one.scheme() + " " + one.value())
            .toList());
    add("original", entry.source().original().map(Target::printed));
    add("archive", entry.source().archive().map(Target::printed));
    add("captured", entry.source().captured().map(Printed::printed));
  }

  private void add(String name, Optional<Words> fact) {
    fact.ifPresent(words -> facts.put(name, words.toString()));
  }

  private void add(String name, List<String> all) {
    for (var i = 0; i < all.size(); i++) {
      facts.put(name + " " + i, all.get(i));
    }
  }

  Map<String, String> byName() {
    return facts;
  }
}
