package org.offprint.text.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Syntax;
import org.offprint.convert.Tokens;
import org.offprint.testkit.SyntaxPromises;

class RtfSyntaxTest extends SyntaxPromises {

  @Override
  protected Syntax syntax() {
    return new RtfSyntax();
  }

  private static Draft parse(String body) {
    var rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}"
            + "{\\f2\\fcharset128 C;}}{\\stylesheet{\\s0 Normal;}{\\s3 heading 2;}}" + body + "}";
    return new RtfSyntax().parse(Input.of("a.rtf", rtf.getBytes(ISO_8859_1)), Limits.STANDARD);
  }

  private static String text(Draft draft) {
    return draft.pieces().stream()
        .map(piece -> piece.block() instanceof Block.Paragraph paragraph
            ? Inlines.plain(paragraph.content())
            : piece.block().getClass().getSimpleName())
        .collect(Collectors.joining("|"));
  }

  @Test
  void isKnownByItsFirstCharacters() {
    var sample = Input.of("a.txt", " {\\rtf1 x}".getBytes(ISO_8859_1)).sample();
    assertThat(new RtfSyntax().looksLike(sample).strength()).isEqualTo(Match.Strength.SURE);
    assertThat(parse("x").findings()).isEmpty();
  }

  @Test
  void readsCharactersInTheEncodingOfTheirFont() {
    assertThat(text(
            parse("caf\\'e9 {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} {\\f2 \\'93\\'fa\\'96\\'7b}")))
        .isEqualTo("café Привет 日本");
  }

  @Test
  void readsUnicodeAndSkipsWhatStandsInForIt() {
    assertThat(text(parse("a\\u8212?b\\u-3913?c {\\uc2 \\u1087\\'af\\'a0d} \\u55357?\\u56832?")))
        .isEqualTo("a—b\uF0B7c пd 😀");
  }

  @Test
  void leavesOutWhatIsNoText() {
    var draft = parse("{\\info{\\title T}}{\\header Head}{\\*\\generator G;}{\\pict 00ff}"
        + "{\\*\\bkmkstart x}A{\\v hidden}b{\\*\\bkmkend x}.\\par{\\footer Foot}C");
    assertThat(text(draft)).isEqualTo("Ab.|C");
    assertThat(draft.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo(Codes.LEFT_OUT);
      assertThat(finding.message()).contains("pictures 1").contains("running heads 1");
    });
  }

  @Test
  void keepsBoldItalicAndLinks() {
    var draft =
        parse("a {\\b b} {\\i c} {\\field{\\*\\fldinst{HYPERLINK \"https://example.org/x\"}}"
            + "{\\fldrslt{\\ul link}}} d");
    var content = ((Block.Paragraph) draft.pieces().get(0).block()).content();
    assertThat(Inlines.plain(content)).isEqualTo("a b c link d");
    assertThat(content).anyMatch(Inline.Strong.class::isInstance);
    assertThat(content).anyMatch(Inline.Emphasis.class::isInstance);
    assertThat(Inlines.links(content))
        .singleElement()
        .satisfies(link -> assertThat(link.target()).isEqualTo(Target.of("https://example.org/x")));
  }

  @Test
  void makesHeadingsListsTablesAndFootnotes() {
    var draft =
        parse("\\pard\\s3 Head\\par\\pard{\\listtext 1.\\tab}one\\par{\\listtext 2.\\tab}two\\par"
            + "\\pard Text{\\footnote\\pard Note.}.\\par\\trowd\\intbl a\\cell b\\cell\\row\\trowd\\intbl c\\cell\\row"
            + "\\pard End");
    assertThat(text(draft)).isEqualTo("Heading|ItemList|Text.|Footnote|Table|End");
    var table = (Block.Table) draft.pieces().get(4).block();
    assertThat(table.rows()).hasSize(2).allMatch(row -> row.cells().size() == 2);
    assertThat(((Block.Heading) draft.pieces().get(0).block()).level()).isEqualTo(2);
  }

  @Test
  void losesNoWordOfWhatItSees() {
    var random = new Random(7);
    var parts = new String[] {
      "word ",
      "\\par ",
      "{",
      "}",
      "\\b ",
      "\\b0 ",
      "{\\i x}",
      "\\cell ",
      "\\row ",
      "\\trowd\\intbl ",
      "\\pard ",
      "\\'e9",
      "\\u8212?",
      "{\\footnote note}",
      "{\\listtext 1.\\tab}",
      "\\line ",
      "\\tab ",
      "{\\field{\\*\\fldinst HYPERLINK \"http://e.org\"}{\\fldrslt l}}",
      "\\",
      "{\\*\\x y}",
      "\n"
    };
    for (var seed = 0; seed < Integer.getInteger("offprint.seeds", 300); seed++) {
      var body = new StringBuilder();
      for (var i = 0; i < 40; i++) {
        body.append(parts[random.nextInt(parts.length)]);
      }
      var draft = parse(body.toString());
      var words = draft.pieces().stream()
          .flatMap(piece -> Tokens.of(piece.block()).stream())
          .toList();
      if (!draft.pieces().isEmpty()) {
        assertThat(Tokens.minus(Tokens.of(draft.text()), words))
            .as(body.toString())
            .isEmpty();
      }
    }
  }

  @Test
  void isLinearInDepthAndLength() {
    var deep = "{".repeat(400_000) + "word" + "}".repeat(400_000);
    assertThat(text(parse(deep))).isEqualTo("word");
    var many = "{\\b x}".repeat(60_000);
    assertThat(parse(many).pieces()).hasSize(1);
  }

  @Test
  void saysWhatIsNoRichText() {
    var draft = new RtfSyntax()
        .parse(Input.of("a.rtf", "plain words".getBytes(ISO_8859_1)), Limits.STANDARD);
    assertThat(draft.pieces()).isEmpty();
    assertThat(draft.findings()).singleElement().matches(f -> f.code().equals(Codes.NOT_READABLE));
  }
}
