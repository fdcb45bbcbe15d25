package org.offprint.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;
import org.offprint.convert.Tokens;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;
import org.offprint.testkit.SyntaxPromises;

class HtmlSyntaxTest extends SyntaxPromises {

  @Override
  protected Syntax syntax() {
    return new HtmlSyntax();
  }

  private static Draft parse(String html) {
    return parse(html.getBytes(UTF_8));
  }

  private static Draft parse(byte[] html) {
    return new HtmlSyntax().parse(Input.of("a.html", html), Limits.STANDARD);
  }

  private static List<Block> blocks(String html) {
    return parse(html).pieces().stream().map(Draft.Piece::block).toList();
  }

  private static Block only(String html) {
    var blocks = blocks(html);
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inlines.text(text));
  }

  /** The words of the text that no piece has, and those of pieces that the text does not have. */
  static List<String> difference(Draft draft) {
    var read = new ArrayList<String>();
    for (var piece : draft.pieces()) {
      for (var block : Blocks.all(List.of(piece.block()))) {
        if (block instanceof Block.Figure figure) {
          read.addAll(Tokens.of(figure.alternative()));
        }
        Blocks.runs(block).forEach(run -> read.addAll(Tokens.of(Inlines.plain(run))));
      }
    }
    var text = Tokens.of(draft.text());
    var difference = new ArrayList<>(Tokens.minus(text, read));
    difference.addAll(Tokens.minus(read, text));
    return difference;
  }

  @Test
  void knowsAPageByItsNameOrItsBeginning() {
    var syntax = new HtmlSyntax();
    for (var page :
        List.of("<!doctype html>", "\uFEFF<HTML>", "<?xml version='1.0'?>\n<!-- a --> <html")) {
      assertThat(syntax.looksLike(Sample.of("a.txt", page.getBytes(UTF_8))).strength())
          .as(page)
          .isEqualTo(Match.Strength.LIKELY);
    }
    assertThat(syntax.looksLike(Sample.of("a.HTM", "x".getBytes(UTF_8))).strength())
        .isEqualTo(Match.Strength.LIKELY);
    for (var text : List.of("", "<!--", "<p>Hi", "# A <html> tag", "<htm")) {
      assertThat(syntax.looksLike(Sample.of("a.txt", text.getBytes(UTF_8)))).isEqualTo(Match.NONE);
    }
  }

  @Test
  void takesLooseTextForParagraphsAndTwoBreaksForTheirEnd() {
    assertThat(blocks("<body>One <div>two<div>three<br>four<br> <br>five</div>six</div>seven"))
        .hasSize(6)
        .startsWith(paragraph("One"), paragraph("two"))
        .endsWith(paragraph("five"), paragraph("six"), paragraph("seven"));
  }

  @Test
  void tellsEachPieceItsLinesAndVisibleCharacters() {
    var pieces =
        parse("<h1>A\nb</h1>\r\n<div>\n<p>C.</p><hr>\n<ul>\n<li>d</ul></div>").pieces();
    assertThat(pieces.stream().map(one -> one.firstLine() + "-" + one.lastLine() + " " + one.raw()))
        .containsExactly("1-2 A b", "4-4 C.", "4-4 ", "5-6 d");
  }

  @Test
  void readsListsWithinListsAndListsOfTerms() {
    var list = (Block.ItemList) only("<ol start=3><li>a<ul><li>b</ul><li><p>c<p>d</ol>");
    assertThat(list.ordered()).isTrue();
    assertThat(list.start()).isEqualTo(3);
    assertThat(list.items()).hasSize(2);
    assertThat(list.items().get(0).blocks().get(1)).isInstanceOf(Block.ItemList.class);
    assertThat(list.items().get(1).blocks()).containsExactly(paragraph("c"), paragraph("d"));
    var terms = (Block.ItemList) only("<dl><dt>Salt<dt>Sel<dd>white<dt>Iron<dd>red</dl>");
    assertThat(terms.items()).extracting(item -> item.blocks().size()).containsExactly(3, 2);
  }

  @Test
  void readsQuotesWithWhoSaidIt() {
    for (var html : List.of(
        "<blockquote><p>Said.</p><footer>— Ann</footer></blockquote>",
        "<blockquote>Said.<br><cite>Ann</cite></blockquote>",
        "<figure><blockquote>Said.</blockquote><figcaption>Ann</figcaption></figure>")) {
      assertThat(only(html))
          .as(html)
          .isEqualTo(new Block.Quote(List.of(paragraph("Said.")), Inlines.text("Ann")));
    }
  }

  @Test
  void readsPicturesWithTheirCaptionsAndThoseAmidWordsAsTheirText() {
    var figure = (Block.Figure)
        only("<figure><a href=b><img src='a.jpg' alt='A pier'></a><figcaption>In May.</figure>");
    assertThat(figure.alternative().toString()).isEqualTo("A pier");
    assertThat(figure.picture().toString()).contains("a.jpg");
    assertThat(Inlines.plain(figure.caption())).isEqualTo("In May.");
    var blocks = blocks("<p><img src=a alt=Pier> where <img src=b alt=x> is salt. <img src=c>"
        + "<img src=d alt=''><img src=e width=1 height=1></p><p><img src=f alt=Quay></p>");
    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(1)).isEqualTo(paragraph("where x is salt."));
    assertThat(Blocks.of(Block.Figure.class, blocks)).hasSize(3);
  }

  @Test
  void readsTablesOfDataAndReadsThroughTablesThatLayOut() {
    var table = (Block.Table) only("<table><caption>Votes<tr><th>Ward<th>For<tr><td rowspan=2>Quay"
        + "<td>6<tr><td>4<td>5<tr><td colspan=9>All</table>");
    assertThat(Inlines.plain(table.caption())).isEqualTo("Votes");
    assertThat(table.header()).hasSize(1);
    assertThat(table.rows()).hasSize(3);
    assertThat(blocks("<table><tr><td><h1>A</h1>b<td><table><tr><td>c</table></table>"))
        .containsExactly(new Block.Heading(1, Inlines.text("A")), paragraph("b"), paragraph("c"));
    assertThat(blocks("<table>" + "<tr><th colspan=1000 rowspan=65534>x".repeat(500)))
        .hasSize(500);
  }

  @Test
  void readsRunningTextInAllItsMarks() {
    var html =
        "<p>a <em>b</em> <strong>c</strong> <code>d &lt;e&gt;</code> <sub>f</sub><sup>g</sup>"
            + " <del>h</del> <u>i</u> <ruby>j<rp>(<rt>k<rp>)</ruby> <span lang=fr>l</span>"
            + " <a href='https://example.org/?a=1&b'>m</a> <a href='javascript:n()'>n</a> <q>o</q></p>";
    var text = only(html).toString();
    assertThat(text)
        .contains(
            "Emphasis[content=[Text[words=b]]]",
            "Strong[content=[Text[words=c]]]",
            "Code[words=d <e>]",
            "Subscript[content=[Text[words=f]]]",
            "Superscript[content=[Text[words=g]]]",
            "Deleted[content=[Text[words=h]]]",
            "Inserted[content=[Text[words=i]]]",
            "Ruby[base=j, annotation=k]",
            "Span[language=Optional[fr], direction=Optional.empty, content=[Text[words=l]]]",
            "Web[printed=https://example.org/?a=1&b",
            "Dead[printed=javascript:n()]",
            "“o”");
  }

  @Test
  void leadsRelativeLinksWhereTheyLedOnThePage() {
    for (var head : List.of(
        "<base href='https://example.org/a/'>",
        "<link rel=canonical href='https://example.org/a/b.html'>",
        "<!-- saved from url=(0030)https://example.org/a/b.html --><html>")) {
      assertThat(only(head + "<p><a href='c d'>x</a>").toString())
          .as(head)
          .contains("Web[printed=c d, href=https://example.org/a/c%20d]");
    }
    assertThat(only("<p><a href='c'>x</a>").toString()).contains("Dead[printed=c]");
  }

  @Test
  void seesNothingOfScriptsControlsAndHiddenText() {
    var html = "<head><title>t</title><style>s</style></head><body><p>Seen.</p>"
        + "<script>s()</script><template>t</template><p hidden>h</p><p style='Display : NONE'>d</p>"
        + "<select><option>o</select><textarea>a</textarea><noscript>n</noscript><svg><text>v</text>"
        + "</svg><iframe>i</iframe><!-- c -->";
    assertThat(blocks(html)).containsExactly(paragraph("Seen."));
    assertThat(Tokens.of(parse(html).text())).containsExactly("Seen");
  }

  @Test
  void tellsFactsOfJsonLdBeforeThoseOfMetaElements() {
    var html = "<html lang=en><title>Salt Is Dear | The Post</title>"
        + "<meta property='og:site_name' content='The Post'>"
        + "<meta name=author content='Wrong'><meta property='article:author' content='https://x.org'>"
        + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"no\"},"
        + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Salt Is Dear\",\"datePublished\":\"2019-06-05\","
        + "\"author\":[{\"name\":\"Ann Reed\"},\"Bo Lund\"],\"url\":\"https://example.org/1\",}]}</script>"
        + "<p>Words.";
    assertThat(parse(html).fields().stream().map(field -> field.label() + "=" + field.value()))
        .containsExactly(
            "title=Salt Is Dear",
            "author=Ann Reed",
            "author=Bo Lund",
            "published=2019-06-05",
            "site=The Post",
            "canonical=https://example.org/1",
            "language=en");
    assertThat(parse(html + "<h1>Salt is dear</h1>").fields())
        .noneMatch(field -> field.label().toString().equals("title"));
  }

  @Test
  void decodesAsThePageDeclaresWhereItIsNotUtf8() {
    var russian = "<meta http-equiv=Content-Type content='text/html; charset=%s'><p>Соль и железо.";
    for (var name : List.of("windows-1251", "KOI8-R", "UTF-8")) {
      var draft = parse(russian.replace("%s", name).getBytes(Charset.forName(name)));
      assertThat(draft.pieces().get(0).block()).as(name).isEqualTo(paragraph("Соль и железо."));
    }
    var chinese = "<meta charset=gb2312><p>盐和铁。".getBytes(Charset.forName("GB18030"));
    assertThat(parse(chinese).pieces().get(0).block()).isEqualTo(paragraph("盐和铁。"));
    var quotes =
        "<meta charset=iso-8859-1><p>\u0093Salt\u0094".getBytes(Charset.forName("ISO-8859-1"));
    assertThat(parse(quotes).pieces().get(0).block()).isEqualTo(paragraph("“Salt”"));
  }

  @Test
  void losesNoWordOfOurOwnPages() {
    for (var seed = 0; seed < Integer.getInteger("offprint.seeds", 300) / 6; seed++) {
      var page = new Page(Articles.any(seed), Embed.ARTICLE, Writer.Material.NONE, Limits.STANDARD);
      assertThat(difference(parse(page.bytes()))).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void staysWithinItsLimits() {
    var deep = parse("<blockquote>".repeat(300) + "Deep.");
    assertThat(deep.findings()).extracting(Finding::code).contains(Codes.TOO_DEEP);
    assertThat(difference(deep)).isEmpty();
    assertThatExceptionOfType(ConversionException.LimitExceeded.class)
        .isThrownBy(() -> new HtmlSyntax()
            .parse(
                Input.of("a.html", "<p>a<p>b<p>c".getBytes(UTF_8)),
                new Limits(1000, 50, 2, () -> false)));
  }

  @Test
  void survivesTangledAndDeepNesting() {
    for (var unit : List.of(
        "<div>",
        "<b>x ",
        "<a href=x>y ",
        "<b><p>",
        "<ul><li>x",
        "<table><tr><td>x",
        "<span lang=fr>x ",
        "<ruby>a<rt>b</ruby> ",
        "<figure><figcaption>x",
        "<dl><dt>x<dd>y",
        "<h2><div>x",
        "<q>x",
        "<code>x",
        "<table><p>x<tr>")) {
      assertThat(difference(parse(unit.repeat(1000) + " the end."))).as(unit).isEmpty();
    }
  }
}
