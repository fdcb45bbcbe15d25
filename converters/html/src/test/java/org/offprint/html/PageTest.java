package org.offprint.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.offprint.json.ArticleJson;
import org.offprint.testkit.Articles;
import org.w3c.dom.Element;

class PageTest {

  private static final int SEEDS = Math.max(10, Integer.getInteger("offprint.seeds", 300) / 3);
  private static final String HASH = "cd".repeat(32);
  private static final byte[] PNG = Base64.getDecoder()
      .decode("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAC0lEQVR4XmNgwAIAABUAAdYvSVgAAAAA"
          + "SUVORK5CYII=");

  private static byte[] bytes(Entry entry) {
    return new Page(entry, Embed.ARTICLE, Writer.Material.NONE, Limits.STANDARD).bytes();
  }

  private static Element page(Entry entry) {
    return Dom.parse(bytes(entry));
  }

  private static Element page(Block... blocks) {
    return page(Entry.of(Article.builder().language("en").body(List.of(blocks)).build()));
  }

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  private static String data(Element page, String id) {
    return Dom.all(page, one -> one.getAttribute("id").equals(id)).get(0).getTextContent();
  }

  @Test
  void isWellFormedWithUniqueIdsAndLinksThatResolveForEverySeed() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var page = page(Articles.any(seed));
      var ids = new HashSet<String>();
      for (var element : Dom.all(page, one -> one.hasAttribute("id"))) {
        assertThat(ids.add(element.getAttribute("id")))
            .as("seed %d: %s", seed, element.getAttribute("id"))
            .isTrue();
      }
      for (var link : Dom.all(page, one -> one.getAttribute("href").startsWith("#"))) {
        assertThat(ids).as("seed %d", seed).contains(link.getAttribute("href").substring(1));
      }
    }
  }

  @Test
  void showsEveryWordOfEverySeedInReadingOrder() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      var text = Dom.text(Dom.one(page(entry), "article"));
      var at = 0;
      for (var wanted : ReadingOrder.of(entry.article())) {
        var found = text.indexOf(wanted, at);
        assertThat(found).as("seed %d: '%s' after %d", seed, wanted, at).isNotNegative();
        at = found + wanted.length();
      }
    }
  }

  @Test
  void carriesEverySeedForRecoveryAndAsJsonLd() throws IOException {
    for (var seed = 0; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      var page = page(entry);
      assertThat(ArticleJson.parse(data(page, "offprint-article").getBytes(UTF_8)))
          .as("seed %d", seed)
          .isEqualTo(entry);
      var jsonLd = Dom.all(page, one -> one.getAttribute("type").equals("application/ld+json"));
      try (var parser = new JsonFactory().createParser(jsonLd.get(0).getTextContent())) {
        while (parser.nextToken() != null) {
          parser.skipChildren();
        }
      }
    }
  }

  @Test
  void hasAnAnchorForEachInputBlockOfAJoinedBlock() {
    var article = Article.builder().paragraph("One.").block(new Block.Rule()).build();
    var anchors = new Anchors(List.of(List.of("b7", "b8"), List.of("b9", "b10")));
    var page = page(new Entry(article, Source.NONE, anchors, List.of()));
    assertThat(Dom.all(page, one -> one.getAttribute("id").startsWith("b")).stream()
            .map(one -> one.getTagName() + " " + one.getAttribute("id")))
        .containsExactly("p b7", "span b8", "span b10", "hr b9");
  }

  @Test
  void givesEachPlaceOfARepeatedBlockAnIdOfItsOwn() {
    var heading = new Block.Heading(2, Inlines.text("Salt"));
    var aside = new Block.Aside(Block.Aside.Kind.OTHER, List.of(heading));
    var link = new Inline.Link(new Target.Fragment("salt-2"), Inlines.text("there"));
    var page = page(aside, aside, paragraph(link));
    var ids = Dom.all(page, "h2").stream().map(one -> one.getAttribute("id")).toList();
    assertThat(ids).hasSize(2).doesNotHaveDuplicates().doesNotContain("");
    assertThat(Dom.one(page, "a").getAttribute("href")).isEqualTo("#" + ids.get(1));
  }

  @Test
  void letsNoTextBecomeMarkup() {
    var evil = "</script><script>alert(1)</script> ]]> --> <!-- & \" ' \u0000 \u0085 \uFFFF";
    var link = new Inline.Link(
        Target.of("https://example.org/\"><script>alert(2)</script>"), Inlines.text(evil));
    var article = Article.builder()
        .headline(evil)
        .kicker(evil)
        .standfirst(evil)
        .byline(evil)
        .publication(evil)
        .section(evil)
        .keyword(evil)
        .rights(evil)
        .block(paragraph(link))
        .block(new Block.Preformatted(Words.of(evil)))
        .block(new Block.Related(Words.of(evil), Inlines.text(evil)))
        .build();
    var source = new Source(
        Optional.of(Target.of("https://example.org/<b>|\"'")),
        Optional.of(Target.of("javascript:alert(3)")),
        Optional.empty(),
        Optional.of(new Source.Input(Words.of(evil), HASH, "text/plain", 1)));
    var entry = new Entry(article, source, Anchors.inOrder(article), List.of());
    var page = new String(bytes(entry), UTF_8);
    assertThat(Dom.all(Dom.parse(page.getBytes(UTF_8)), "script").stream()
            .map(one -> one.getAttribute("type")))
        .containsExactly("application/ld+json", "application/json");
    // What an HTML parser would take for an end of the data, or for the start of a comment.
    assertThat(page.split("</script>", -1)).hasSize(3);
    assertThat(page).doesNotContain("<!--", "<script>", "href=\"javascript", "\u0085");
    assertThat(ArticleJson.parse(
            data(Dom.parse(page.getBytes(UTF_8)), "offprint-article").getBytes(UTF_8)))
        .isEqualTo(entry);
  }

  @Test
  void letsNothingRunOrBeFetched() {
    for (var seed = 0; seed < 60; seed++) {
      var page = page(Articles.any(seed));
      for (var element : Dom.all(page, one -> true)) {
        assertThat(element.getTagName())
            .isNotIn("iframe", "object", "embed", "form", "input", "base", "svg", "math");
        assertThat(element.hasAttribute("style")).isFalse();
        assertThat(element.hasAttribute("src")).isFalse();
        if (element.getTagName().equals("a")) {
          assertThat(element.getAttribute("href")).matches("(#|https?://|mailto:).*");
        }
      }
    }
  }

  @Test
  void saysWhatIsKnownInTheHeadAndNothingElse() {
    var page = page(Entry.of(Article.builder().paragraph("Only a paragraph.").build()));
    assertThat(Dom.one(page, "title").getTextContent()).isEqualTo("[Only a paragraph.]");
    assertThat(Dom.all(page, "meta").stream()
            .map(one -> one.getAttribute("charset")
                + one.getAttribute("name")
                + one.getAttribute("http-equiv")))
        .containsExactly("UTF-8", "generator", "viewport", "Content-Security-Policy");
    assertThat(Dom.all(page, "link")).isEmpty();
    assertThat(Dom.all(page, "h1")).isEmpty();
    assertThat(Dom.all(page, one -> one.getAttribute("class").equals("supplied"))
            .get(0)
            .getTextContent())
        .isEqualTo("[Only a paragraph.]");
  }

  @Test
  void showsDeadLinksAsPlainText() {
    var page = page(paragraph(new Inline.Link(Target.of("#"), Inlines.text("nowhere"))));
    assertThat(Dom.all(page, "a")).isEmpty();
    assertThat(Dom.text(Dom.one(page, "dl"))).isEqualTo("RepairsLinkswithoutatarget:1");
  }

  @Test
  void encodesWhatAMailAddressMayHoldAndAnUriMayNot() {
    var page =
        page(paragraph(new Inline.Link(Target.of("mailto:a{b}|c#d@e.org"), Inlines.text("mail"))));
    assertThat(Dom.one(page, "a").getAttribute("href")).isEqualTo("mailto:a%7Bb%7D%7Cc%23d@e.org");
  }

  @Test
  void linksNotesBothWaysAndNoLinkInALink() {
    var call = new Inline.NoteRef("n1");
    var inLink = new Inline.Link(
        Target.of("https://example.org/"), List.of(new Inline.Text(Words.of("salt")), call));
    var page = page(
        paragraph(new Inline.Text(Words.of("One")), call),
        paragraph(inLink),
        new Block.Footnote("n1", List.of(paragraph(new Inline.Text(Words.of("Or iron."))))));
    var note =
        Dom.all(page, one -> one.getAttribute("role").equals("doc-footnote")).get(0);
    assertThat(Dom.all(page, one -> one.getAttribute("role").equals("doc-noteref"))
            .get(0)
            .getAttribute("href"))
        .isEqualTo("#" + note.getAttribute("id"));
    assertThat(Dom.all(note, "a").stream().map(one -> one.getAttribute("href")))
        .containsExactly("#call-1", "#call-1-1");
    for (var link : Dom.all(page, "a")) {
      assertThat(Dom.all(link, "a")).isEmpty();
    }
  }

  @Test
  void marksTheDirectionOfTextThatRunsTheOtherWay() {
    var page = page(
        paragraph(new Inline.Text(Words.of("Left to right."))),
        paragraph(new Inline.Text(Words.of("NATO قال المتحدث باسم المجلس إن الأسعار ستنخفض"))),
        paragraph(
            new Inline.Span(Optional.empty(), Optional.of(Direction.RTL), Inlines.text("שלום"))));
    assertThat(page.getAttribute("dir")).isEqualTo("ltr");
    assertThat(Dom.all(Dom.one(page, "article"), "p").stream()
            .filter(one -> one.hasAttribute("id"))
            .map(one -> one.getAttribute("dir")))
        .containsExactly("", "rtl", "rtl");
    var hebrew =
        page(Entry.of(Article.builder().headline("שלום עולם").language("he").build()));
    assertThat(hebrew.getAttribute("dir")).isEqualTo("rtl");
    assertThat(hebrew.getAttribute("lang")).isEqualTo("he");
    assertThat(hebrew.getAttribute("xml:lang")).isEqualTo("he");
  }

  @Test
  void marksOurLabelsWhereTheyAreInAnotherLanguage() {
    var basque =
        Article.builder().headline("Gatza").byline("Ane").language("eu").build();
    var byline = Dom.all(
            page(Entry.of(basque)), one -> one.getAttribute("class").equals("byline"))
        .get(0);
    assertThat(Dom.one(byline, "span").getAttribute("lang")).isEqualTo("en");
    assertThat(byline.getTextContent()).isEqualTo("By Ane");
  }

  @Test
  void putsPicturesIntoThePageWithTheirSize() {
    var figure = new Block.Figure(
        new Picture.Held(HASH, "text/html"), Words.of("A \"dot\""), List.of(), List.of());
    var entry = Entry.of(Article.builder().block(figure).build());
    var material = new Writer.Material(sha -> new ByteArrayInputStream(PNG), new byte[0]);
    var image =
        Dom.one(Dom.parse(new Page(entry, Embed.NONE, material, Limits.STANDARD).bytes()), "img");
    assertThat(image.getAttribute("src")).startsWith("data:image/png;base64,iVBORw0KGgo");
    assertThat(image.getAttribute("alt")).isEqualTo("A \"dot\"");
    assertThat(image.getAttribute("width") + "x" + image.getAttribute("height")).isEqualTo("2x3");
  }

  @Test
  void saysOfAPictureThatCannotBeShownThatItIsMissing() {
    var figure = new Block.Figure(
        new Picture.Held(HASH, "image/tiff"), Words.of("A pier"), List.of(), List.of());
    var entry = Entry.of(Article.builder().language("en").block(figure).build());
    var findings = new ArrayList<Finding>();
    for (var material : List.of(
        Writer.Material.NONE,
        new Writer.Material(sha -> new ByteArrayInputStream("II*".getBytes(UTF_8)), new byte[0]))) {
      var page = new Page(entry, Embed.NONE, material, Limits.STANDARD);
      assertThat(Dom.text(Dom.one(Dom.parse(page.bytes()), "figure")))
          .isEqualTo("ApierThepictureisnotinthearchivedcopy.");
      findings.addAll(page.findings());
    }
    assertThat(findings).extracting(Finding::message).allMatch(message -> message.contains(HASH));
    assertThat(findings).hasSize(2);
  }

  @Test
  void embedsAsMuchAsIsAskedFor() {
    var entry = Articles.plain(4);
    var material = new Writer.Material(sha -> new ByteArrayInputStream(PNG), new byte[] {1, 2, 3});
    var none = new Page(entry, Embed.NONE, material, Limits.STANDARD).bytes();
    assertThat(Dom.all(Dom.parse(none), "script")).hasSize(1);
    var facts = Dom.parse(new Page(entry, Embed.FACTS, material, Limits.STANDARD).bytes());
    assertThat(data(facts, "offprint-article")).contains("\"holds\":\"facts\"");
    var source = Dom.parse(new Page(entry, Embed.SOURCE, material, Limits.STANDARD).bytes());
    assertThat(Base64.getDecoder().decode(data(source, "offprint-source")))
        .containsExactly(1, 2, 3);
  }

  @Test
  void writesALongArticleInTimeThatGrowsWithItsLength() {
    var out = new ByteArrayOutputStream();
    var builder = Article.builder();
    for (var i = 0; i < 20_000; i++) {
      builder.block(new Block.Footnote(
          "n" + i,
          List.of(
              paragraph(new Inline.NoteRef("n0"), new Inline.Text(Words.of("Note " + i + "."))))));
    }
    out.writeBytes(bytes(Entry.of(builder.build())));
    assertThat(out.size()).isGreaterThan(1_000_000);
  }
}
