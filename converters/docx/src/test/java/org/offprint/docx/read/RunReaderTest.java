package org.offprint.docx.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.docx.read.DraftContent.blocks;
import static org.offprint.docx.read.DraftContent.content;
import static org.offprint.docx.read.DraftContent.paragraph;
import static org.offprint.docx.read.DraftContent.text;
import static org.offprint.docx.read.Package.p;
import static org.offprint.docx.read.Package.r;
import static org.offprint.docx.read.Package.style;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;

class RunReaderTest {

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
}
