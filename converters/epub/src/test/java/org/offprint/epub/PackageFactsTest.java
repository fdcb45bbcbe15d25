package org.offprint.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.ArticleBuilder;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Identifier;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Embed;
import org.offprint.convert.Writer;

/** The package document says all that is known, and nothing that is not. */
class PackageFactsTest {

  private static ArticleBuilder full() {
    List<Contributor> people = List.of(
        new Contributor.Person(Words.of("Ann Reed"), Contributor.Role.AUTHOR),
        new Contributor.Person(Words.of("Bo Lund"), Contributor.Role.PHOTOGRAPHER),
        new Contributor.Agency(Words.of("Coast & Wire"), Contributor.Role.AUTHOR));
    return Article.builder()
        .headline("Salt returns")
        .standfirst(Inlines.text("The pans are full."))
        .byline(Printed.of("Ann Reed and others", people))
        .dateline(Printed.of("HULL (Wire) —", Words.of("Hull")))
        .published(Printed.of("5 June 2019", new Moment.Day(LocalDate.of(2019, 6, 5))))
        .updated(Printed.of(
            "6 June, noon", new Moment.Instant(OffsetDateTime.parse("2019-06-06T12:00:00+01:00"))))
        .section("Business")
        .page("A4")
        .edition("Late")
        .keyword("salt")
        .keyword("pans")
        .publication(new Publication(Words.of("The Herald"), Publication.Basis.PRINTED))
        .rights("© 2019 The Herald")
        .language("en-GB")
        .identifier(new Identifier(Words.of("DOI"), Words.of("10.1000/5")))
        .detail(new Detail(Words.of("Length"), Words.of("512 words")))
        .paragraph("Text.");
  }

  private static Entry entry(Article article) {
    var source = new Source(
        Optional.of(Target.of("https://example.org/a b|c")),
        Optional.of(Target.of("https://archive.example/1")),
        Optional.empty(),
        Optional.of(new Source.Input(Words.of("a.txt"), "ab".repeat(32), "text/plain", 9)));
    return new Entry(article, source, Anchors.inOrder(article), List.of("join-page-breaks"));
  }

  private static String name(String element) {
    return "*[name()='dc:" + element + "']";
  }

  @Test
  void saysAllThatIsKnown() throws IOException {
    var book = Opened.of(entry(full().build()));
    assertThat(book.facts(name("title"))).containsExactly("Salt returns");
    assertThat(book.facts(name("language"))).containsExactly("en-GB");
    assertThat(book.facts(name("creator"))).containsExactly("Ann Reed");
    assertThat(book.facts(name("contributor"))).containsExactly("Bo Lund", "Coast & Wire");
    assertThat(book.property("role")).containsExactly("aut", "pht", "aut");
    assertThat(book.property("offprint:kind")).containsExactly("agency", "archived copy");
    assertThat(book.facts(name("publisher"))).containsExactly("The Herald");
    assertThat(book.facts(name("date"))).containsExactly("2019-06-05");
    assertThat(book.property("schema:dateModified")).containsExactly("2019-06-06T12:00:00+01:00");
    assertThat(book.facts(name("source")))
        .containsExactly("https://example.org/a%20b%7Cc", "https://archive.example/1");
    assertThat(book.facts(name("description"))).containsExactly("The pans are full.");
    assertThat(book.facts(name("subject"))).containsExactly("salt", "pans", "Business");
    assertThat(book.facts(name("rights"))).containsExactly("© 2019 The Herald");
    assertThat(book.facts(name("coverage"))).containsExactly("Hull");
    assertThat(book.facts(name("identifier"))).hasSize(2).contains("10.1000/5");
    assertThat(book.property("identifier-type")).containsExactly("DOI");
    assertThat(book.property("schema:pagination")).containsExactly("A4");
    assertThat(book.property("schema:printEdition")).containsExactly("Late");
    assertThat(book.property("offprint:detail")).containsExactly("Length: 512 words");
    assertThat(book.property("offprint:input-sha256")).containsExactly("ab".repeat(32));
    assertThat(book.property("offprint:repair")).containsExactly("join-page-breaks");
    assertThat(book.property("offprint:supplied")).isEmpty();
  }

  @Test
  void saysNothingThatIsNotKnown() throws IOException {
    var book = Opened.of(Entry.of(Article.builder().paragraph("12 34 56").build()));
    assertThat(book.facts("*[starts-with(name(), 'dc:')]")).hasSize(4);
    assertThat(book.facts(name("title"))).containsExactly("[12 34 56]");
    assertThat(book.facts(name("language"))).containsExactly("und");
    assertThat(book.property("offprint:supplied")).hasSize(2);
    assertThat(book.text("EPUB/package.opf")).doesNotContain("Unknown", "xml:lang=\"und\"");
  }

  @Test
  void givesNoDateWhereThePrintHasTwoReadings() throws IOException {
    var two = new Printed<Moment>(
        Words.of("05/06/2019"),
        List.of(
            new Moment.Day(LocalDate.of(2019, 6, 5)), new Moment.Day(LocalDate.of(2019, 5, 6))));
    var book = Opened.of(Entry.of(full().published(two).build()));
    assertThat(book.facts(name("date"))).isEmpty();
    assertThat(book.property("offprint:published")).containsExactly("05/06/2019");
  }

  /** W3C-DTF knows hours and minutes only, and Liverpool's mean time was 11 minutes 56 seconds off. */
  @Test
  void writesOddOffsetsInUniversalTime() throws IOException {
    var moment = new Moment.Instant(OffsetDateTime.parse("1870-06-05T12:00:00-00:11:56"));
    var book = Opened.of(Entry.of(full().published(Printed.of("noon", moment)).build()));
    assertThat(book.facts(name("date"))).containsExactly("1870-06-05T12:11:56Z");
  }

  @Test
  void isModifiedWhenItIsToldAndNeverWhenTheArticleWas() throws IOException {
    var options = new EpubOptions(Embed.NONE, "2020-01-01T00:00:00Z", "");
    var book = Opened.of(new Edition.Single(entry(full().build())), Writer.Material.NONE, options);
    assertThat(book.property("dcterms:modified")).containsExactly("2020-01-01T00:00:00Z");
  }

  @Test
  void claimsConformanceOnlyInTheNameOfAPerson() throws IOException {
    var edition = new Edition.Single(entry(full().build()));
    assertThat(Opened.of(entry(full().build())).property("dcterms:conformsTo")).isEmpty();
    var options = new EpubOptions(Embed.NONE, "2020-01-01T00:00:00Z", "Ann Reed");
    var book = Opened.of(edition, Writer.Material.NONE, options);
    assertThat(book.property("dcterms:conformsTo"))
        .containsExactly("EPUB Accessibility 1.1 - WCAG 2.1 Level AA");
    assertThat(book.property("a11y:certifiedBy")).containsExactly("Ann Reed");
  }

  @Test
  void namesAnAgencyAsCreatorWhereNoPersonIsNamed() throws IOException {
    List<Contributor> agency =
        List.of(new Contributor.Agency(Words.of("Coast & Wire"), Contributor.Role.AUTHOR));
    var article = full().byline(Printed.of("Coast & Wire", agency)).build();
    var book = Opened.of(Entry.of(article));
    assertThat(book.facts(name("creator"))).containsExactly("Coast & Wire");
    assertThat(book.facts(name("contributor"))).containsExactly("Coast & Wire");
  }

  @Test
  void namesTheAuthorsOfItsArticlesUnlessTheBookHasEditors() throws IOException {
    var editors =
        List.<Contributor>of(new Contributor.Person(Words.of("Ed Itor"), Contributor.Role.EDITOR));
    for (var some : List.of(List.<Contributor>of(), editors)) {
      var facts = new Edition.Facts(Inlines.text("Two"), some, Optional.empty(), Optional.empty());
      var book = Opened.of(
          new Edition.Anthology(facts, 2, i -> entry(full().build())),
          Writer.Material.NONE,
          new EpubProvider().defaults());
      assertThat(book.facts(name("creator")))
          .containsExactly(some.isEmpty() ? "Ann Reed" : "Ed Itor");
      assertThat(book.facts(name("publisher"))).containsExactly("The Herald");
      assertThat(book.facts(name("language"))).containsExactly("en-GB");
      assertThat(book.facts(name("type"))).containsExactly("anthology");
    }
  }
}
