package org.offprint.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
import org.offprint.testkit.Articles;

class ArticleJsonTest {

  private static final String HASH = "ab".repeat(32);
  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300);

  private static String json(Entry entry, Embed embed) {
    return new String(ArticleJson.bytes(entry, embed), UTF_8);
  }

  private static Entry parse(String json) {
    return ArticleJson.parse(json.getBytes(UTF_8));
  }

  private static Entry paragraph(Inline... content) {
    return Entry.of(
        Article.builder().body(List.of(new Block.Paragraph(List.of(content)))).build());
  }

  @Test
  void givesBackEverySeededArticle() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      assertThat(ArticleJson.parse(ArticleJson.bytes(entry, Embed.ARTICLE)))
          .as("seed %d", seed)
          .isEqualTo(entry);
    }
  }

  @Test
  void givesBackWhatSeedsDoNotHave() {
    var rtl =
        new Inline.Span(Optional.empty(), Optional.of(Direction.RTL), Inlines.text("\u05d0\u05d1"));
    var spanning = new Block.Table(
        List.of(),
        List.of(),
        List.of(
            new Block.Row(List.of(
                new Block.Cell(true, 2, 1, List.of()), new Block.Cell(false, 1, 2, List.of()))),
            new Block.Row(
                List.of(Block.Cell.of(Inlines.text("a")), Block.Cell.of(Inlines.text("b"))))));
    var entry = Entry.of(Article.builder()
        .paragraph("𝄞 \u2028 \u0001 </script> ]]> \"\\")
        .block(new Block.Paragraph(List.of(rtl)))
        .block(spanning)
        .block(
            new Block.Figure(new Picture.Held(HASH, "image/png"), Words.NONE, List.of(), List.of()))
        .build());
    assertThat(ArticleJson.parse(ArticleJson.bytes(entry, Embed.SOURCE))).isEqualTo(entry);
  }

  @Test
  void writesMembersInAFixedOrderAndLeavesOutWhatIsAbsent() {
    assertThat(json(paragraph(new Inline.Text(Words.of("Hi."))), Embed.ARTICLE))
        .isEqualTo("{\"format\":\"offprint-article\",\"version\":1,\"holds\":\"article\","
            + "\"article\":{\"body\":[{\"kind\":\"paragraph\",\"content\":[\"Hi.\"]}]},"
            + "\"anchors\":[[\"b0\"]]}");
  }

  @Test
  void leavesOutTheBodyOfFactsAndWhatPointsIntoIt() {
    var entry = Entry.of(Article.builder()
        .headline(List.of(
            new Inline.Emphasis(List.of(new Inline.Text(Words.of("Salt")))),
            new Inline.NoteRef("n1")))
        .block(new Block.Footnote("n1", List.of(new Block.Paragraph(Inlines.text("Or iron.")))))
        .build());
    var facts = parse(json(entry, Embed.FACTS));
    assertThat(facts.article().body()).isEmpty();
    assertThat(Inlines.plain(facts.article().headline())).isEqualTo("Salt");
    assertThat(json(entry, Embed.FACTS)).doesNotContain("iron");
    assertThat(ArticleJson.bytes(entry, Embed.NONE)).isEmpty();
  }

  @Test
  void refusesWhatIsNoJson() {
    for (var bad :
        List.of("", " ", "{", "[1,", "nul", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "{} {}")) {
      assertThatIllegalArgumentException()
          .as(bad)
          .isThrownBy(() -> parse(bad))
          .withMessageStartingWith("This is not the JSON of an article. Not JSON");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleJson.parse(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}));
  }

  @Test
  void refusesHostileNestingWithoutOverflow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("[".repeat(1_000_000)))
        .withMessageContaining("nesting depth");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("{\"a\":".repeat(1_000_000)))
        .withMessageContaining("nesting depth");
  }

  @Test
  void readsQuotesWithinQuotesAsDeepAsItAllows() {
    Block block = new Block.Paragraph(Inlines.text("Deep."));
    for (var i = 0; i < 200; i++) {
      block = new Block.Quote(List.of(block), List.of());
    }
    var entry = Entry.of(Article.builder().block(block).build());
    assertThat(ArticleJson.parse(ArticleJson.bytes(entry, Embed.ARTICLE))).isEqualTo(entry);
    for (var i = 0; i < 200; i++) {
      block = new Block.Quote(List.of(block), List.of());
    }
    var deeper = Entry.of(Article.builder().block(block).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleJson.bytes(deeper, Embed.ARTICLE))
        .withMessageContaining("too deep");
  }

  @Test
  void saysWhereSomethingIsWrong() {
    var good = json(paragraph(new Inline.Text(Words.of("Hi."))), Embed.ARTICLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(good.replace("\"paragraph\"", "\"video\"")))
        .withMessageContaining("'article.body[0].kind'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(good.replace("\"Hi.\"", "7")))
        .withMessageContaining("'article.body[0].content[0]' must be an object, not '7'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(good.replace("[[\"b0\"]]", "[]")))
        .withMessageContaining("0 anchors do not fit 1 blocks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(good.replace("\"version\":1", "\"version\":2")))
        .withMessageContaining("the only version");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(good.replace("offprint-article", "ninjs")));
  }

  @Test
  void letsNoOtherSchemeBecomeLive() {
    var link = "{\"kind\":\"link\",\"target\":{\"kind\":\"web\",\"href\":\"javascript:alert(1)\"},"
        + "\"content\":[\"x\"]}";
    var good = json(paragraph(new Inline.Text(Words.of("Hi."))), Embed.ARTICLE);
    assertThatIllegalArgumentException().isThrownBy(() -> parse(good.replace("\"Hi.\"", link)));
  }

  @Test
  void keepsTheSourceByteForByte() {
    var entry = Articles.any(3);
    var source = new Source(
        Optional.of(Target.of("HTTP://Example.org/a b|c")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    var changed = new Entry(entry.article(), source, entry.anchors(), entry.repairs());
    var back = ArticleJson.parse(ArticleJson.bytes(changed, Embed.ARTICLE));
    assertThat(back.source().original().orElseThrow().printed().toString())
        .isEqualTo("HTTP://Example.org/a b|c");
  }
}
