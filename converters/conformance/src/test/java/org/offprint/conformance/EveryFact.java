package org.offprint.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Entry;
import org.offprint.article.Identifier;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** An article with every fact that there is, and the facts by the names of {@code docs/facts.md}. */
final class EveryFact {

  private static final Map<String, List<String>> FACTS = new LinkedHashMap<>();

  static {
    put("headline", "Harbour \"reopens\" & pays <twice>");
    put("kicker", "Trade & tide");
    put("standfirst", "Ferries run again after two winters.");
    put("authors", "Maren Oake", "Bo Lund");
    put("agencies", "Coast & Wire");
    put("byline", "Maren Oake and Bo Lund, Coast & Wire");
    put("published", "2019-03-14");
    put("published-printed", "Thursday, March 14th 2019");
    put("updated", "2019-03-15T09:30:00+01:00");
    put("updated-printed", "Friday at half past nine");
    put("dateline", "PORT ELLERY, March 14 —");
    put("place", "Port Ellery");
    put("section", "Shipping");
    put("page", "A1");
    put("edition", "Late city");
    put("keywords", "harbours", "ferries");
    put("publication", "The Port Ellery Courier");
    put("rights", "© 2019 The Port Ellery Courier");
    put("language", "en-GB");
    put("identifiers", "DOI: 10.1000/182", "ProQuest: 2190");
    put("details", "Length: 512 words", "Column: 3");
    put("related", "https://www.example.org/dry-quay");
    put("corrections", "The tide was at six.");
    put("source", "https://www.example.org/harbour?id=7&from=rss");
    put("archive", "https://archive.example/2020/harbour");
    put("captured", "2020-01-31");
    put("input", "0123456789abcdef".repeat(4));
    put("repairs", "join-page-breaks", "doubled-escapes");
  }

  private EveryFact() {}

  private static void put(String fact, String... values) {
    FACTS.put(fact, List.of(values));
  }

  /** Returns the facts. */
  static Map<String, List<String>> facts() {
    return FACTS;
  }

  /** Returns the first value of a fact. */
  static String fact(String name) {
    return FACTS.get(name).get(0);
  }

  /** Returns the article with what stands beside it. */
  static Entry entry() {
    var article = article();
    return new Entry(article, source(), Anchors.inOrder(article), FACTS.get("repairs"));
  }

  private static Article article() {
    var builder = Article.builder()
        .headline(fact("headline"))
        .kicker(fact("kicker"))
        .standfirst(fact("standfirst"))
        .byline(Printed.of(fact("byline"), contributors()))
        .published(moment("published", "published-printed"))
        .updated(moment("updated", "updated-printed"))
        .dateline(Printed.of(fact("dateline"), Words.of(fact("place"))))
        .section(fact("section"))
        .page(fact("page"))
        .edition(fact("edition"))
        .publication(fact("publication"))
        .rights(fact("rights"))
        .language(fact("language"))
        .paragraph("The inner harbour reopened on Thursday morning.")
        .block(related())
        .block(correction());
    FACTS.get("keywords").forEach(builder::keyword);
    for (var identifier : FACTS.get("identifiers")) {
      var parts = identifier.split(": ");
      builder.identifier(new Identifier(Words.of(parts[0]), Words.of(parts[1])));
    }
    for (var detail : FACTS.get("details")) {
      var parts = detail.split(": ");
      builder.detail(new Detail(Words.of(parts[0]), Words.of(parts[1])));
    }
    return builder.build();
  }

  private static List<Contributor> contributors() {
    return List.of(
        new Contributor.Person(Words.of("Maren Oake"), Contributor.Role.AUTHOR),
        new Contributor.Person(Words.of("Bo Lund"), Contributor.Role.AUTHOR),
        new Contributor.Agency(Words.of(fact("agencies")), Contributor.Role.AUTHOR));
  }

  private static Printed<Moment> moment(String meaning, String printed) {
    return Printed.of(fact(printed), Moment.parse(fact(meaning)));
  }

  private static Block related() {
    var link = new Inline.Link(Target.of(fact("related")), Inlines.text("A dry quay"));
    return new Block.Related(Words.of("Read also:"), List.of(link));
  }

  private static Block correction() {
    var paragraph = Block.paragraph(fact("corrections")).orElseThrow();
    return new Block.Aside(Block.Aside.Kind.CORRECTION, List.of(paragraph));
  }

  private static Source source() {
    return new Source(
        Optional.of(Target.of(fact("source"))),
        Optional.of(Target.of(fact("archive"))),
        Optional.of(Printed.of("31.1.2020", Moment.parse(fact("captured")))),
        Optional.of(new Source.Input(Words.of("harbour.txt"), fact("input"), "text/plain", 4096)));
  }
}
