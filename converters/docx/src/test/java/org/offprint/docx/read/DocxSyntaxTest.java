package org.offprint.docx.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.offprint.docx.read.Package.p;
import static org.offprint.docx.read.Package.r;
import static org.offprint.docx.read.Package.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;
import org.offprint.convert.Tokens;
import org.offprint.testkit.SyntaxPromises;

class DocxSyntaxTest extends SyntaxPromises {

  @Override
  protected Syntax syntax() {
    return new DocxSyntax();
  }

  private static List<Block> blocks(Draft draft) {
    return draft.pieces().stream().map(Draft.Piece::block).toList();
  }

  private static List<Block> blocks(String body) {
    return blocks(Package.read(body));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inlines.text(text));
  }

  private static Inline text(String text) {
    return new Inline.Text(Words.of(text));
  }

  private static List<Inline> content(Block block) {
    return ((Block.Paragraph) block).content();
  }

  private static List<String> leftOut(Draft draft) {
    return draft.findings().stream()
        .filter(finding -> finding.code().equals(Codes.LEFT_OUT))
        .map(Finding::message)
        .toList();
  }

  /** The words of the text that no piece has. */
  static List<String> lost(Draft draft) {
    var read = new ArrayList<String>();
    draft.pieces().forEach(piece -> read.addAll(Tokens.of(piece.block())));
    return Tokens.minus(Tokens.of(draft.text()), read);
  }

  @Test
  void knowsStylesByTheirEnglishNamesWhateverTheirIds() {
    var draft = Package.of(p("Titel", "Salz")
            + p("berschrift2", "Ufer")
            + p("Mine", "Tiefer")
            + p("Zitat", "Gesagt.")
            + p("Zitat", "Getan."))
        .styles(style("Titel", "Title", "")
            + style("berschrift2", "heading 2", "")
            + style("Mine", "Eigene", "<w:basedOn w:val=\"berschrift3\"/>")
            + style("berschrift3", "heading 3", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
            + style("Zitat", "Quote", "<w:rPr><w:i/></w:rPr>"))
        .read();
    assertThat(blocks(draft))
        .containsExactly(
            new Block.Heading(1, Inlines.text("Salz")),
            new Block.Heading(2, Inlines.text("Ufer")),
            new Block.Heading(3, Inlines.text("Tiefer")),
            new Block.Quote(List.of(paragraph("Gesagt."), paragraph("Getan.")), List.of()));
    assertThat(draft.pieces().get(0).style()).isEqualTo("Title");
  }

  @Test
  void takesABoldParagraphForNoHeading() {
    assertThat(content(blocks(p("", r("<w:b/>", "Salt"))).get(0)))
        .containsExactly(new Inline.Strong(List.of(text("Salt"))));
  }

  @Test
  void togglesMarksOfStylesAsWordDoes() {
    var styles = style("Lead", "Lead", "<w:rPr><w:b/></w:rPr>")
        + "<w:style w:type=\"character\" w:styleId=\"Fett\"><w:name w:val=\"Strong\"/>"
        + "<w:rPr><w:b/></w:rPr></w:style>";
    var read = Package.of(p(
                "Lead",
                r("", "bold ")
                    + r("<w:rStyle w:val=\"Fett\"/>", "plain ")
                    + r("<w:b w:val=\"0\"/>", "off"))
            + p("", r("<w:rStyle w:val=\"Fett\"/>", "bold")))
        .styles(styles)
        .read();
    assertThat(content(blocks(read).get(0)))
        .containsExactly(new Inline.Strong(List.of(text("bold"))), text(" plain off"));
    assertThat(content(blocks(read).get(1)))
        .containsExactly(new Inline.Strong(List.of(text("bold"))));
  }

  @Test
  void putsTheMarkThatGoesOnLongestOutside() {
    var line = r("<w:i/>", "a ") + r("<w:b/><w:i/>", "b") + r("<w:i/>", " c") + r("", " d");
    assertThat(content(blocks(p("", line)).get(0)))
        .containsExactly(
            new Inline.Emphasis(
                List.of(text("a "), new Inline.Strong(List.of(text("b"))), text(" c"))),
            text(" d"));
  }

  @Test
  void readsEveryMark() {
    var block = blocks(p(
            "",
            r("<w:i/>", "a") + r("<w:strike/>", "b") + r("<w:u w:val=\"single\"/>", "c")
                + r("<w:vertAlign w:val=\"superscript\"/>", "d")
                + r("<w:vertAlign w:val=\"subscript\"/>", "e")
                + "<w:r><w:t>f</w:t><w:br/><w:t>g</w:t><w:tab/><w:t>h</w:t><w:noBreakHyphen/><w:t>i</w:t>"
                + "<w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>"))
        .get(0);
    assertThat(content(block))
        .containsExactly(
            new Inline.Emphasis(List.of(text("a"))),
            new Inline.Deleted(List.of(text("b"))),
            new Inline.Inserted(List.of(text("c"))),
            new Inline.Superscript(List.of(text("d"))),
            new Inline.Subscript(List.of(text("e"))),
            text("f"),
            new Inline.LineBreak(),
            text("g h\u2011i\u03B1"));
  }

  private static String item(String list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
        + "\"/></w:numPr></w:pPr>" + r("", text) + "</w:p>";
  }

  private static String plan(String id, String format) {
    var levels = new StringBuilder();
    for (var i = 0; i < 9; i++) {
      levels.append("<w:lvl w:ilvl=\"" + i + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
          + "\"/><w:lvlText w:val=\"%1\"/></w:lvl>");
    }
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>"
        + "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
  }

  private static Block.Item item(Block... blocks) {
    return new Block.Item(List.of(blocks));
  }

  @Test
  void nestsListsAndCountsOn() {
    var draft = Package.of(item("1", 0, "one")
            + item("2", 1, "dot")
            + item("1", 0, "two")
            + p("", "Between.")
            + item("1", 0, "three")
            + item("9", 0, "again"))
        .numbering(plan("1", "decimal") + plan("2", "bullet")
            + "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>")
        .read();
    assertThat(blocks(draft))
        .containsExactly(
            new Block.ItemList(
                true,
                1,
                List.of(
                    item(
                        paragraph("one"),
                        new Block.ItemList(false, 1, List.of(item(paragraph("dot"))))),
                    item(paragraph("two")))),
            paragraph("Between."),
            new Block.ItemList(true, 3, List.of(item(paragraph("three")))),
            new Block.ItemList(true, 7, List.of(item(paragraph("again")))));
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", text) + "</w:tc>";
  }

  @Test
  void readsTablesWithSpansAndAHead() {
    var table = (Block.Table) blocks("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
            + cell("<w:gridSpan w:val=\"2\"/>", "Head") + "</w:tr><w:tr>"
            + cell("<w:vMerge w:val=\"restart\"/>", "tall") + cell("", "b") + "</w:tr><w:tr>"
            + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>" + cell("", "c") + "</w:tr><w:tr>"
            + cell("", "short") + "</w:tr></w:tbl>")
        .get(0);
    assertThat(table.header())
        .containsExactly(new Block.Row(List.of(new Block.Cell(true, 2, 1, Inlines.text("Head")))));
    assertThat(table.rows().get(0).cells().get(0))
        .isEqualTo(new Block.Cell(false, 1, 2, Inlines.text("tall")));
    assertThat(table.rows().get(1).cells()).hasSize(1);
    assertThat(table.rows().get(2).cells()).hasSize(2);
  }

  @Test
  void takesATableThatSetsTextForText() {
    assertThat(blocks("<w:tbl><w:tr>" + cell("", "Alone.") + "</w:tr></w:tbl>"))
        .containsExactly(paragraph("Alone."));
  }

  @Test
  void readsTablesOfAnyShape() {
    var dice = new Random(7);
    for (var i = 0; i < 60; i++) {
      var table = new StringBuilder("<w:tbl>");
      for (var row = dice.nextInt(5); row >= 0; row--) {
        table
            .append("<w:tr><w:trPr>")
            .append(dice.nextInt(3) == 0 ? "<w:tblHeader/>" : "")
            .append(dice.nextInt(4) == 0 ? "<w:gridBefore w:val=\"1\"/>" : "")
            .append("</w:trPr>");
        for (var cell = dice.nextInt(4); cell >= 0; cell--) {
          var merge = dice.nextInt(3);
          table.append(cell(
              "<w:gridSpan w:val=\"" + dice.nextInt(4) + "\"/>"
                  + (merge == 0
                      ? ""
                      : merge == 1 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"),
              merge == 2 ? "" : "w" + i));
        }
        table.append("</w:tr>");
      }
      var draft = Package.read(table + "</w:tbl>" + p("", "End."));
      assertThat(lost(draft)).as("table %d", i).isEmpty();
    }
  }

  @Test
  void followsLinksOfRelationshipsFieldsAndBookmarks() {
    var heading = "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:bookmarkStart w:id=\"1\""
        + " w:name=\"_Toc1\"/>" + r("", "The shore") + "</w:p>";
    var complex = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK"
        + " \"https://example.org/c\" \\o \"tip\" </w:instrText></w:r><w:r><w:fldChar"
        + " w:fldCharType=\"separate\"/></w:r>" + r("", "c")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    var draft = Package.of(heading
            + p("", "<w:hyperlink r:id=\"L\">" + r("", "a") + "</w:hyperlink>")
            + p("", "<w:hyperlink w:anchor=\"_Toc1\">" + r("", "b") + "</w:hyperlink>")
            + p("", complex)
            + p("", "<w:fldSimple w:instr=\"PAGE\">" + r("", "4") + "</w:fldSimple>")
            + p("", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("", "unseen"))
            + p("", "After."))
        .relation("L", "hyperlink", "https://example.org/a b|c", true)
        .read();
    var targets = draft.pieces().stream()
        .flatMap(piece -> Blocks.runs(piece.block()).stream())
        .flatMap(run -> Inlines.links(run).stream())
        .map(link -> link.target())
        .toList();
    assertThat(targets)
        .containsExactly(
            Target.of("https://example.org/a b|c"),
            new Target.Fragment("the-shore"),
            Target.of("https://example.org/c"));
    assertThat(blocks(draft)).endsWith(paragraph("4"), paragraph("After."));
  }

  @Test
  void numbersNotesAsTheyAreCalled() {
    var draft = Package.of(p(
            "",
            r("", "One") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + r("", " two")
                + "<w:r><w:endnoteReference w:id=\"5\"/></w:r>"))
        .part(
            "footnotes",
            "footnotes",
            "<w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>"
                + "<w:footnote w:id=\"5\">" + p("", "Foot.")
                + "</w:footnote><w:footnote w:id=\"6\">"
                + p("", "Uncalled.") + "</w:footnote>")
        .part("endnotes", "endnotes", "<w:endnote w:id=\"5\">" + p("", "End.") + "</w:endnote>")
        .read();
    assertThat(content(blocks(draft).get(0)))
        .containsExactly(
            text("One"), new Inline.NoteRef("1"), text(" two"), new Inline.NoteRef("2"));
    assertThat(blocks(draft).subList(1, 4))
        .containsExactly(
            new Block.Footnote("1", List.of(paragraph("Foot."))),
            new Block.Footnote("2", List.of(paragraph("End."))),
            new Block.Footnote("3", List.of(paragraph("Uncalled."))));
  }

  @Test
  void namesWhatItLeavesOut() {
    var draft = Package.of(p(
                "",
                r("", "Kept ") + "<w:ins>" + r("", "added ") + "</w:ins><w:del><w:r><w:delText>"
                    + "struck</w:delText></w:r></w:del>" + r("<w:vanish/>", "hidden"))
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("", "One ") + "</w:p>"
            + p("", "line."))
        .part("comments", "comments", "<w:comment>" + p("", "Check this.") + "</w:comment>")
        .part("header", "hdr", p("", "Confidential"))
        .read();
    assertThat(blocks(draft)).containsExactly(paragraph("Kept added"), paragraph("One line."));
    assertThat(leftOut(draft)).hasSize(4);
    assertThat(String.join("\n", leftOut(draft)))
        .contains("“struck”", "“hidden”", "“Check this.”", "“Confidential”");
  }

  @Test
  void readsATextBoxOnce() {
    var box = "<w:txbxContent>" + p("", "Boxed.") + "</w:txbxContent>";
    var draft = Package.read(p(
        "",
        r("", "Around.") + "<w:r><mc:AlternateContent><mc:Choice"
            + " Requires=\"wps\"><w:drawing><wps:txbx>" + box
            + "</wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r>"));
    assertThat(blocks(draft)).containsExactly(paragraph("Around."), paragraph("Boxed."));
    assertThat(Tokens.of(draft.text())).containsExactly("Around", "Boxed");
  }

  @Test
  void holdsPicturesWithWhatIsSaidAboutThem() throws Exception {
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 1};
    var drawing = "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"A boat\"/><a:blip"
        + " r:embed=\"P\"/></wp:inline></w:drawing></w:r>";
    var draft = Package.of(p("", drawing) + p("Beschriftung", "The quay."))
        .styles(style("Beschriftung", "caption", ""))
        .relation("P", "image", "media/x.png", false)
        .file("word/media/x.png", png)
        .read();
    var figure = (Block.Figure) blocks(draft).get(0);
    assertThat(figure.alternative().toString()).isEqualTo("A boat");
    assertThat(figure.caption()).isEqualTo(Inlines.text("The quay."));
    var held = (Picture.Held) figure.picture();
    try (var in = draft.resources().open(held.sha256())) {
      assertThat(in.readAllBytes()).isEqualTo(png);
    }
  }

  @Test
  void keepsContentControlsAndDropsTheirPrompts() {
    var draft = Package.read("<w:sdt><w:sdtContent>" + p("", "Filled.") + "</w:sdtContent></w:sdt>"
        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("", "Click here")
        + "</w:sdtContent></w:sdt>");
    assertThat(blocks(draft)).containsExactly(paragraph("Filled."));
    assertThat(leftOut(draft)).hasSize(1);
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
