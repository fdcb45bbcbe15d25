package org.offprint.text.nitf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Syntax;
import org.offprint.testkit.SyntaxPromises;

class NitfSyntaxTest extends SyntaxPromises {

  @Override
  protected Syntax syntax() {
    return new NitfSyntax();
  }

  private static Draft parse(String xml) {
    return new NitfSyntax().parse(Input.of("a.xml", xml.getBytes(UTF_8)), Limits.STANDARD);
  }

  private static String text(Draft draft, int piece) {
    var block = draft.pieces().get(piece).block();
    return block instanceof Block.Heading heading
        ? Inlines.plain(heading.content())
        : Inlines.plain(((Block.Paragraph) block).content());
  }

  @Test
  void followsNoEntityOfTheDocumentType() {
    var draft = parse("<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///nowhere\"><!ENTITY y \"boom\">]>"
        + "<nitf><body><body.content><p>a &x; b &y; c</p></body.content></body></nitf>");
    assertThat(draft.text()).doesNotContain("boom");
    assertThat(text(draft, 0)).startsWith("a ").endsWith(" c");
  }

  @Test
  void readsTheNamedCharactersThatADocumentTypeDeclares() {
    var draft = parse("<nitf><body><body.content><p>Caf&eacute; &ndash; Z&uuml;rich &none;</p>"
        + "</body.content></body></nitf>");
    assertThat(text(draft, 0)).isEqualTo("Café – Zürich &none;");
  }

  @Test
  void keepsTheWordsOfMarksThatNestDeep() {
    var deep = "<em>x".repeat(50_000) + "</em>".repeat(50_000);
    var draft = parse(
        "<nitf><body><body.content><p>" + deep + " <b>out</b></p></body.content></body></nitf>");
    assertThat(text(draft, 0).length()).isEqualTo(50_004);
    assertThat(((Block.Paragraph) draft.pieces().get(0).block()).content())
        .last()
        .isInstanceOf(Inline.Strong.class);
  }

  @Test
  void readsElementsThatNestDeepInTime() {
    var xml = "<nitf><body><body.content>" + "<z>".repeat(150_000) + "<p>x</p>".repeat(150_000);
    var draft = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> parse(xml));
    assertThat(draft.pieces()).hasSize(150_000);
  }

  @Test
  void readsADocumentThatEndsEarlyAsFarAsItGoes() {
    var draft = parse("<nitf><body><body.head><hedline><hl1>Head</hl1></hedline></body.head>"
        + "<body.content><p>First.</p><p>Second");
    assertThat(draft.pieces()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(text(draft, 0)).isEqualTo("Head");
    assertThat(text(draft, 1)).isEqualTo("First.");
    assertThat(draft.findings()).anyMatch(finding -> finding.code().equals(Codes.NOT_READABLE));
  }

  @Test
  void readsTheEncodingThatItDeclares() {
    var xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><nitf><body><body.content><p>caf\u00E9</p>"
            + "</body.content></body></nitf>";
    var draft =
        new NitfSyntax().parse(Input.of("a.xml", xml.getBytes(ISO_8859_1)), Limits.STANDARD);
    assertThat(text(draft, 0)).isEqualTo("café");
  }

  @Test
  void keepsArticlesOfOneFileApart() {
    var one =
        "<nitf><head><title>%s</title></head><body><body.content><p>Text.</p></body.content></body></nitf>";
    var draft = parse("<x>" + one.formatted("A") + one.formatted("B") + "</x>");
    assertThat(draft.pieces())
        .extracting(Draft.Piece::style)
        .containsExactly("nitf 1", "nitf 1 headline", "nitf 2", "nitf 2 headline");
  }
}
