package org.offprint.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Embed;
import org.offprint.convert.Frame;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Role;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;
import org.offprint.convert.Tokens;
import org.offprint.testkit.Articles;
import org.offprint.testkit.SyntaxPromises;

class JsonSyntaxTest extends SyntaxPromises {

  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300);

  private static final String STORY = "{\"format\":\"offprint-article\",\"version\":1,"
      + "\"holds\":\"article\",\"article\":{\"headline\":[\"Salt\"],\"body\":["
      + "{\"kind\":\"paragraph\",\"content\":[\"First.\"]},"
      + "{\"kind\":\"paragraph\",\"content\":[\"Second.\"]}]},\"anchors\":[[\"b0\"],[\"b1\"]]}";

  @Override
  protected Syntax syntax() {
    return new JsonSyntax();
  }

  private static Draft parse(String json) {
    return new JsonSyntax().parse(Input.of("a.json", json.getBytes(UTF_8)), Limits.STANDARD);
  }

  private static List<Frame.Framed> framed(Draft draft) {
    return new OwnArticleFrame().fit(draft).orElseThrow().articles();
  }

  private static List<Block> blocks(Draft draft) {
    return draft.pieces().stream().map(Draft.Piece::block).toList();
  }

  private static String json(Entry entry) {
    return new String(ArticleJson.bytes(entry, Embed.ARTICLE), UTF_8);
  }

  private static Match.Strength strength(String head) {
    return new JsonSyntax().looksLike(Sample.of("a.txt", head.getBytes(UTF_8))).strength();
  }

  @Test
  void givesEverySeededArticleBackAsItWas() {
    for (var seed = 0; seed < SEEDS; seed++) {
      for (var entry : List.of(Articles.any(seed), Articles.plain(seed))) {
        var framed = framed(parse(json(entry)));
        assertThat(framed).hasSize(1);
        assertThat(framed.get(0).given()).as("seed %d", seed).contains(entry);
      }
    }
  }

  @Test
  void hasEveryWordOfTheTextInItsPiecesAndFields() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var draft = parse(json(Articles.any(seed)));
      var read = new ArrayList<String>();
      draft.fields().forEach(field -> {
        read.addAll(Tokens.of(field.label()));
        read.addAll(Tokens.of(field.value()));
      });
      draft.pieces().forEach(piece -> read.addAll(Tokens.of(piece.block())));
      assertThat(Tokens.minus(Tokens.of(draft.text()), read))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void knowsItsOwnByTheirFormatAlone() {
    assertThat(strength(STORY)).isEqualTo(Match.Strength.SURE);
    assertThat(strength("\uFEFF {\n  \"version\": 1,\n \"format\" : \"offprint-article\""))
        .isEqualTo(Match.Strength.SURE);
    for (var other : List.of(
        "",
        "{",
        "[]",
        "{\"name\":\"x\"}",
        "{\"title\":\"offprint-article\"}",
        "offprint-article")) {
      assertThat(strength(other)).as(other).isEqualTo(Match.Strength.NONE);
    }
  }

  @Test
  void saysWhyOtherJsonIsNoArticle() {
    assertThat(parse("{\"headline\":\"Salt\"}").pieces()).isEmpty();
    assertThat(parse("{\"headline\":\"Salt\"}").findings().get(0).code())
        .isEqualTo(Codes.NOT_READABLE);
    assertThat(parse("[1,").findings().get(0).message()).contains("line 1");
  }

  @Test
  void readsSeveralDocumentsAsSeveralArticles() {
    var all = new StringBuilder();
    var entries = new ArrayList<Entry>();
    for (var seed = 0; seed < 20; seed++) {
      entries.add(Articles.any(seed));
      all.append(json(entries.get(seed))).append('\n');
    }
    var framed = framed(parse(all.toString()));
    assertThat(framed.stream().map(one -> one.given().orElseThrow()).toList()).isEqualTo(entries);
    assertThat(framed.get(1).pieces().get(0).firstLine()).isEqualTo(2);
  }

  @Test
  void keepsTheArticlesBeforeADamagedPlace() {
    var draft = parse(STORY + "\n{\"format\":\"offprint-article\",\"art");
    assertThat(draft.pieces()).hasSize(3);
    assertThat(draft.findings()).extracting(f -> f.code()).contains(Codes.NOT_READABLE);
  }

  @Test
  void readsOnWhereAPersonTookAParagraphOut() {
    var less = STORY.replace("{\"kind\":\"paragraph\",\"content\":[\"First.\"]},", "");
    var framed = framed(parse(less)).get(0);
    assertThat(framed.given()).isEmpty();
    assertThat(framed.marks().get(0).role()).isEqualTo(Role.HEADLINE);
    assertThat(blocks(framed.draft()))
        .containsExactly(
            new Block.Heading(1, Inlines.text("Salt")),
            new Block.Paragraph(Inlines.text("Second.")));
  }

  @Test
  void keepsTheTextOfWhatItDoesNotKnow() {
    var draft = parse(STORY.replaceFirst("paragraph", "video").replace("[\"Second.\"]", "7"));
    assertThat(blocks(draft).get(1)).isEqualTo(new Block.Paragraph(Inlines.text("First.")));
    assertThat(draft.findings().get(0).message()).contains("article.body[0].kind");
  }

  @Test
  void tellsTheLinesOfDocumentsThatAreSetOut() {
    var set = STORY.replace("{\"kind\"", "\n{\"kind\"");
    assertThat(parse(set).pieces()).extracting(Draft.Piece::firstLine).containsExactly(1, 2, 3);
  }

  @Test
  void keepsTheTextOfBlocksThatNestTooDeep() {
    Block block = new Block.Paragraph(Inlines.text("Deep."));
    for (var i = 0; i < 200; i++) {
      block = new Block.Quote(List.of(block), List.of());
    }
    var draft = parse(json(Entry.of(Article.builder().block(block).build())));
    assertThat(Blocks.all(blocks(draft))).hasSize(1);
    assertThat(draft.findings()).extracting(f -> f.code()).contains(Codes.TOO_DEEP);
    var hostile = "{\"format\":\"offprint-article\",\"article\":{\"body\":["
        + "{\"kind\":\"quote\",\"blocks\":[".repeat(240) + "\"x\"" + "]}".repeat(240) + "]}}";
    assertThat(parse(hostile).text()).contains("x");
    assertThat(parse("{\"format\":\"offprint-article\",\"article\":" + "[".repeat(100_000))
            .pieces())
        .isEmpty();
  }

  @Test
  void refusesMoreBlocksThanTheLimit() {
    var few = new Limits(1 << 20, 50, 2, () -> false);
    assertThatExceptionOfType(ConversionException.LimitExceeded.class)
        .isThrownBy(() -> new JsonSyntax().parse(Input.of("a.json", STORY.getBytes(UTF_8)), few))
        .withMessageContaining("a.json");
  }
}
