package org.offprint.docx.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.offprint.docx.read.DraftContent.blocks;
import static org.offprint.docx.read.DraftContent.lost;
import static org.offprint.docx.read.DraftContent.paragraph;
import static org.offprint.docx.read.Package.cell;
import static org.offprint.docx.read.Package.item;
import static org.offprint.docx.read.Package.p;
import static org.offprint.docx.read.Package.plan;
import static org.offprint.docx.read.Package.r;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;
import org.offprint.testkit.SyntaxPromises;

class DocxSyntaxTest extends SyntaxPromises {

  @Override
  protected Syntax syntax() {
    return new DocxSyntax();
  }

  @Test
  void believesPropertiesOnlyWhereTheTextAgrees() {
    var core = "<dc:title>Salt rises</dc:title><dc:creator>Ann Reed</dc:creator>";
    var agrees = Package.of(p("", "Salt rises") + p("", "By Ann Reed") + p("", "It did."))
        .core(core)
        .read();
    assertThat(agrees.pieces().get(0).style()).isEqualTo("Title");
    assertThat(agrees.fields()).extracting(field -> field.value().toString()).contains("Ann Reed");
    var other = Package.of(p("", "Something else entirely.")).core(core).read();
    assertThat(other.fields()).isEmpty();
    assertThat(other.pieces().get(0).style()).isEmpty();
  }

  @Test
  void tellsItselfFromOtherZips() {
    var word = Package.of(p("", "x")).bytes();
    var syntax = new DocxSyntax();
    assertThat(syntax.looksLike(Sample.of("a", word)).strength()).isEqualTo(Match.Strength.SURE);
    assertThat(syntax.looksLike(Sample.of("a.docx", word)).strength())
        .isEqualTo(Match.Strength.SURE);
    var epub = Package.zip(Map.of("mimetype", "application/epub+zip".getBytes(UTF_8)));
    assertThat(syntax.looksLike(Sample.of("a.epub", epub)).strength())
        .isEqualTo(Match.Strength.NONE);
    var zip = Package.zip(Map.of("a.txt", "word".getBytes(UTF_8)));
    assertThat(syntax.looksLike(Sample.of("a.zip", zip)).strength()).isEqualTo(Match.Strength.NONE);
  }

  @Test
  void saysWhatAFileIsThatIsNoWordDocument() {
    var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0};
    var locked = Arrays.copyOf(ole, 80);
    var mark = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".getBytes(UTF_8);
    System.arraycopy(mark, 0, locked, 20, mark.length);
    var odt =
        Package.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8)));
    var cut = Arrays.copyOf(Package.of(p("", "x")).bytes(), 200);
    var whys = List.of(ole, locked, odt, cut, "plain".getBytes(UTF_8)).stream()
        .map(bytes -> Package.read(bytes).findings().get(0).message())
        .toList();
    assertThat(whys.get(0)).contains("old Word").contains("save it as .docx");
    assertThat(whys.get(1)).contains("locked with a password");
    assertThat(whys.get(2)).contains("OpenDocument");
    assertThat(whys.get(3)).contains("no whole");
    assertThat(whys.get(4)).contains("no zip");
  }

  @Test
  void refusesWhatUnfoldsWithoutEnd() {
    var bomb =
        Package.of(p("", "x")).file("word/media/zeros", new byte[3_000_000]).bytes();
    var small = new Limits(1_000_000, 50, 1000, () -> false);
    assertThat(bomb.length).isLessThan(1_000_000);
    assertThatExceptionOfType(ConversionException.LimitExceeded.class)
        .isThrownBy(() -> new DocxSyntax().parse(Input.of("a.docx", bomb), small));
  }

  @Test
  void followsNoEntities() {
    var draft = Package.of(p("", "Safe."))
        .file(
            "word/document.xml",
            ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaa\">]><w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>" + p("", "Safe.") + p("", "&e;") + "</w:body></w:document>")
                .getBytes(UTF_8))
        .read();
    assertThat(draft.text()).doesNotContain("root");
    assertThat(blocks(draft)).startsWith(paragraph("Safe."));
  }

  @Test
  void keepsTheTextOfEndlessNesting() {
    var deep = "<w:smartTag>".repeat(3000) + r("", "deep") + "</w:smartTag>".repeat(3000);
    assertThat(Package.read(p("", r("", "Not ") + deep)).text()).contains("deep");
    var tables =
        "<w:tbl><w:tr><w:tc>".repeat(500) + p("", "inner") + "</w:tc></w:tr></w:tbl>".repeat(500);
    assertThat(Package.read(tables).text()).contains("inner");
    assertThat(lost(Package.read(tables))).isEmpty();
  }

  @Test
  void neverFailsOnBrokenXml() {
    var body =
        p("", "First one.") + item("1", 0, "a") + "<w:tbl><w:tr>" + cell("", "b") + cell("", "c")
            + "</w:tr></w:tbl>" + p("", "<w:hyperlink r:id=\"q\">" + r("", "d") + "</w:hyperlink>");
    var dice = new Random(11);
    for (var i = 0; i < 60; i++) {
      var text = new StringBuilder(body);
      for (var j = dice.nextInt(4); j >= 0; j--) {
        var at = dice.nextInt(text.length() - 12);
        text.delete(at, at + dice.nextInt(12));
      }
      var draft = Package.of(text.toString()).numbering(plan("1", "bullet")).read();
      assertThat(lost(draft)).as("seed %d: %s", i, text).isEmpty();
    }
  }
}
