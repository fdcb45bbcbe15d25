package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;
import org.offprint.testkit.SyntaxPromises;

class MarkdownSyntaxTest extends SyntaxPromises {

  private static final int LENGTH = 100_000;

  @Override
  protected Syntax syntax() {
    return new MarkdownSyntax();
  }

  private static Draft parse(String text) {
    return new MarkdownSyntax()
        .parse(Input.of("a.md", text.getBytes(StandardCharsets.UTF_8)), Limits.STANDARD);
  }

  /** Shapes on which the parser behind this syntax hangs or overflows; the limit is for hangs alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[a](",
        "![[]()",
        "*",
        "_",
        "`",
        "> ",
        "- ",
        "<!-- ",
        "[a]: u\n",
        "*a _b ",
        "~~",
        "<a ",
        "\\",
        "|",
        "* * ",
        "1. "
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void neitherHangsNorOverflowsNorLosesTheWordsAround(String unit) {
    var draft = parse("Before.\n\n" + unit.repeat(LENGTH / unit.length()) + "\n\nAfter.\n");
    var text = draft.pieces().stream().map(Draft.Piece::raw).reduce("", (a, b) -> a + "\n" + b);
    assertThat(text).contains("Before.").contains("After.");
  }

  @Test
  void keepsTheBlanksAtTheEndsOfALinksText() {
    var paragraph =
        (Block.Paragraph) parse("This is [Ann ](http://example.org)from [ Bo](http://example.com).")
            .pieces()
            .get(0)
            .block();
    assertThat(Inlines.plain(paragraph.content())).isEqualTo("This is Ann from Bo.");
    assertThat(Inlines.links(paragraph.content()))
        .extracting(Inline.Link::content)
        .containsExactly(Inlines.text("Ann"), Inlines.text("Bo"));
  }

  @Test
  void givesTheFileItselfForTheAccountsOfItsWords() {
    assertThat(parse("---\ntitle: \"A b\"\n---\n\nOne *two* [three](http://example.org/four).\n")
            .text())
        .contains("A b")
        .contains("One *two* [three](http://example.org/four).");
  }

  private static List<Block> blocks(String markdown) {
    return parse(markdown).pieces().stream().map(Draft.Piece::block).toList();
  }

  @Test
  void saysLinesAndCharactersOfEachPiece() {
    var draft = parse("---\ntitle: X\n---\n\n# Head\n\nOne\ntwo **bold**.\n\n- a\n- b\n");
    assertThat(draft.pieces().stream()
            .map(piece -> piece.firstLine() + "-" + piece.lastLine() + " " + piece.raw()))
        .containsExactly("5-5 # Head", "7-8 One\ntwo **bold**.", "10-11 - a\n- b");
    assertThat(draft.fields()).hasSize(1);
    assertThat(draft.fields().get(0).line()).isEqualTo(2);
  }

  @Test
  void keepsWordsInPointedBracketsThatAreNoTags() {
    assertThat(
            Inlines.plain(((Block.Paragraph) blocks("reset <commit> <b>now</b>").get(0)).content()))
        .isEqualTo("reset <commit> now");
  }

  @Test
  void keepsBracketsThatLeadNowhere() {
    assertThat(Inlines.plain(
            ((Block.Paragraph) blocks("my [lofty, *unique*] area [a][b]").get(0)).content()))
        .isEqualTo("my [lofty, unique] area [a][b]");
  }

  @Test
  void keepsDefinitionsThatNothingCalls() {
    assertThat(Inlines.plain(
            ((Block.Paragraph) blocks("[1]: https://example.org/ \"T\"").get(0)).content()))
        .isEqualTo("[1]: https://example.org/ T");
  }

  @Test
  void readsPicturesAsFigures() {
    var blocks = blocks("![An old bridge](a.jpg)\nThe bridge.\nPhoto: X\n\ntext ![b](c.png) more");
    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(0)).isInstanceOf(Block.Figure.class);
    assertThat(Inlines.plain(((Block.Paragraph) blocks.get(1)).content()))
        .isEqualTo("The bridge.\nPhoto: X");
    assertThat(blocks.get(2)).isEqualTo(new Block.Paragraph(Inlines.text("text more")));
    assertThat(blocks.get(3)).isInstanceOf(Block.Figure.class);
  }

  @Test
  void readsRubyAsItIsWritten() {
    var paragraph =
        (Block.Paragraph) blocks("<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>です").get(0);
    assertThat(paragraph.content())
        .containsExactly(
            new Inline.Ruby(Words.of("漢"), Words.of("かん")),
            new Inline.Ruby(Words.of("字"), Words.of("じ")),
            new Inline.Text(Words.of("です")));
  }

  @Test
  void readsBlocksOfHtmlAndLeavesScriptsOut() {
    var blocks = blocks("<div>\n<h2>Head</h2>\n<p>One <b>two</b></p>\n<ul><li>a<li>b</ul>\n"
        + "<table><tr><th>x</th></tr><tr><td>y</td></tr></table></div>\n\n<script>evil()</script>");
    assertThat(blocks.stream().map(block -> block.getClass().getSimpleName()))
        .containsExactly("Heading", "Paragraph", "ItemList", "Table");
  }

  @Test
  void claimsMarkdownByNameAndFrontMatter() {
    var syntax = new MarkdownSyntax();
    var headed = "---\ntitle: x\n---\n".getBytes(StandardCharsets.UTF_8);
    assertThat(syntax.looksLike(Sample.of("a.MD", new byte[0])).strength())
        .isEqualTo(Match.Strength.LIKELY);
    assertThat(syntax.looksLike(Sample.of("a.markdown", headed)).strength())
        .isEqualTo(Match.Strength.SURE);
    assertThat(syntax.looksLike(Sample.of("a.txt", headed)).strength())
        .isEqualTo(Match.Strength.LIKELY);
    assertThat(syntax.looksLike(Sample.of("a.txt", new byte[0]))).isEqualTo(Match.NONE);
  }

  @Test
  void findsNoPieceWhereThereIsNoWord() {
    assertThat(parse(" \n\n***\n\n<!-- x -->\n").pieces()).isEmpty();
  }

  @Test
  void tellsOfTanglesAndKeepsTheirWords() {
    var draft = parse("Before.\n\n" + "[word](".repeat(5000) + "\n\nAfter.");
    assertThat(draft.findings().stream().map(Finding::code)).contains(Codes.TANGLED);
    assertThat(draft.text()).contains("Before.", "[word]([word](", "After.");
  }
}
