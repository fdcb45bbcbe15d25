package org.offprint.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.testkit.Articles;

/** The names are those of schema.org's NewsArticle and its parents. */
class NewsArticleJsonLdTest {

  private static Map<?, ?> parse(Entry entry) {
    return (Map<?, ?>) JsonIn.parse(NewsArticleJsonLd.of(entry).getBytes(UTF_8)).value();
  }

  private static Entry full() {
    var people = List.<Contributor>of(
        new Contributor.Person(Words.of("Ann Reed"), Contributor.Role.AUTHOR),
        new Contributor.Person(Words.of("Bo Lund"), Contributor.Role.TRANSLATOR),
        new Contributor.Agency(Words.of("Reuters"), Contributor.Role.AUTHOR));
    var link = new Inline.Link(Target.of("https://example.org/2"), Inlines.text("More on salt"));
    var dead = new Inline.Link(Target.of("#"), Inlines.text("Nothing"));
    var article = Article.builder()
        .headline("Salt </script>")
        .standfirst("In short.")
        .byline(Printed.of("Ann Reed, Reuters", people))
        .dateline(Printed.of("MOSCOW (Reuters) -", Words.of("Moscow")))
        .published(Printed.of("June 2019", Moment.parse("2019-06")))
        .updated(Printed.of("later", Moment.parse("2019-06-05T14:30:00+03:00")))
        .section("World")
        .keyword("salt")
        .publication("The Post")
        .rights("© 2019")
        .language("en-GB")
        .block(new Block.Related(Words.NONE, List.of(link)))
        .block(new Block.Related(Words.NONE, List.of(dead)))
        .block(new Block.Aside(
            Block.Aside.Kind.CORRECTION, List.of(new Block.Paragraph(Inlines.text("Not iron.")))))
        .build();
    var source = new Source(
        Optional.of(Target.of("https://example.org/1")),
        Optional.of(Target.of("https://archive.example/1")),
        Optional.empty(),
        Optional.empty());
    return new Entry(article, source, Anchors.inOrder(article), List.of());
  }

  @Test
  void saysWhatIsKnownInTheWordsOfSchemaOrg() {
    var json = parse(full());
    assertThat(json.get("@context")).isEqualTo("https://schema.org");
    assertThat(json.get("@type")).isEqualTo("NewsArticle");
    assertThat(json.get("headline")).isEqualTo("Salt </script>");
    assertThat(json.get("description")).isEqualTo("In short.");
    assertThat(json.get("author"))
        .isEqualTo(List.of(
            Map.of("@type", "Person", "name", "Ann Reed"),
            Map.of("@type", "Organization", "name", "Reuters")));
    assertThat(json.get("translator"))
        .isEqualTo(List.of(Map.of("@type", "Person", "name", "Bo Lund")));
    assertThat(json.get("sourceOrganization"))
        .isEqualTo(List.of(Map.of("@type", "Organization", "name", "Reuters")));
    assertThat(json.get("datePublished")).isEqualTo("2019-06");
    assertThat(json.get("dateModified")).isEqualTo("2019-06-05T14:30:00+03:00");
    assertThat(json.get("dateline")).isEqualTo("MOSCOW (Reuters) -");
    assertThat(json.get("locationCreated")).isEqualTo(Map.of("@type", "Place", "name", "Moscow"));
    assertThat(json.get("inLanguage")).isEqualTo("en-GB");
    assertThat(json.get("url")).isEqualTo("https://example.org/1");
    assertThat(json.get("archivedAt")).isEqualTo("https://archive.example/1");
    assertThat(json.get("mainEntityOfPage"))
        .isEqualTo(Map.of(
            "@type", "WebPage",
            "@id", "https://example.org/1",
            "relatedLink", List.of("https://example.org/2")));
    assertThat(json.get("correction"))
        .isEqualTo(List.of(Map.of("@type", "CorrectionComment", "text", "Not iron.")));
    assertThat(json.get("copyrightNotice")).isEqualTo("© 2019");
  }

  @Test
  void passesOffNothingSuppliedAsAFact() {
    var entry = Entry.of(
        Article.builder().paragraph("The and of to in a is that it was.").build());
    assertThat(parse(entry).keySet().stream().map(Object::toString))
        .containsExactly("@context", "@type");
  }

  @Test
  void givesNoDateThatHasTwoReadings() {
    var date = new Printed<>(
        Words.of("05/06/2019"), List.of(Moment.parse("2019-06-05"), Moment.parse("2019-05-06")));
    var entry = Entry.of(Article.builder().headline("A").published(date).build());
    assertThat(parse(entry).containsKey("datePublished")).isFalse();
  }

  @Test
  void isOneLineOfJsonForEverySeed() {
    for (var seed = 0; seed < Integer.getInteger("offprint.seeds", 300); seed++) {
      var json = NewsArticleJsonLd.of(Articles.any(seed));
      assertThat(json).as("seed %d", seed).doesNotContain("\n");
      assertThat(JsonIn.parse(json.getBytes(UTF_8)).value()).isInstanceOf(Map.class);
    }
  }
}
