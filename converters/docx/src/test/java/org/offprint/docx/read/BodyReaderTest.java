package org.offprint.docx.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.docx.read.DraftContent.blocks;
import static org.offprint.docx.read.DraftContent.content;
import static org.offprint.docx.read.DraftContent.itemOf;
import static org.offprint.docx.read.DraftContent.leftOut;
import static org.offprint.docx.read.DraftContent.lost;
import static org.offprint.docx.read.DraftContent.paragraph;
import static org.offprint.docx.read.DraftContent.text;
import static org.offprint.docx.read.Package.cell;
import static org.offprint.docx.read.Package.item;
import static org.offprint.docx.read.Package.p;
import static org.offprint.docx.read.Package.plan;
import static org.offprint.docx.read.Package.r;
import static org.offprint.docx.read.Package.style;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.convert.Tokens;

class BodyReaderTest {

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
                    itemOf(
                        paragraph("one"),
                        new Block.ItemList(false, 1, List.of(itemOf(paragraph("dot"))))),
                    itemOf(paragraph("two")))),
            paragraph("Between."),
            new Block.ItemList(true, 3, List.of(itemOf(paragraph("three")))),
            new Block.ItemList(true, 7, List.of(itemOf(paragraph("again")))));
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
}
