package org.offprint.docx.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.offprint.docx.read.DraftContent.blocks;
import static org.offprint.docx.read.DraftContent.lost;
import static org.offprint.docx.read.DraftContent.paragraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/** Documents that other programs made: POI's own document model, pandoc, LibreOffice. */
class OtherWordsTest {

  private static final String STORY = """
      ---
      title: The harbour reopens
      subtitle: After two winters
      author: Maren Oake
      date: March 14, 2019
      ---

      First with **bold** and a [link](https://example.org/a) and a note.[^1]

      ## What comes next

      - one
      - two
          - nested

      3. third
      4. fourth

      > Quoted text.

      | a | b |
      |---|---|
      | 1 | 2 |

      [^1]: The note.
      """;

  @TempDir
  private Path folder;

  private void run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("log").toFile())
          .start();
    } catch (IOException missing) {
      System.err.println("[skipped] " + command[0] + " is not installed.");
      assumeTrue(false, command[0] + " is not installed");
      return;
    }
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static void checkStory(Draft draft) {
    var blocks = blocks(draft);
    assertThat(blocks.get(0)).isEqualTo(new Block.Heading(1, Inlines.text("The harbour reopens")));
    assertThat(draft.pieces().subList(0, 4))
        .extracting(Draft.Piece::style)
        .containsExactly("Title", "Subtitle", "Author", "Date");
    var first = ((Block.Paragraph) blocks.get(4)).content();
    assertThat(first).contains(new Inline.Strong(Inlines.text("bold")), new Inline.NoteRef("1"));
    assertThat(Inlines.links(first).get(0).target()).isEqualTo(Target.of("https://example.org/a"));
    assertThat(blocks)
        .contains(
            new Block.Heading(2, Inlines.text("What comes next")),
            new Block.ItemList(
                false,
                1,
                List.of(
                    item("one"),
                    new Block.Item(List.of(
                        paragraph("two"), new Block.ItemList(false, 1, List.of(item("nested"))))))),
            new Block.ItemList(true, 3, List.of(item("third"), item("fourth"))),
            new Block.Quote(List.of(paragraph("Quoted text.")), List.of()),
            new Block.Footnote("1", List.of(paragraph("The note."))));
    var table = (Block.Table)
        blocks.stream().filter(Block.Table.class::isInstance).findFirst().get();
    assertThat(table.header()).hasSize(1);
    assertThat(table.columns()).isEqualTo(2);
    assertThat(lost(draft)).isEmpty();
  }

  private static Block.Item item(String text) {
    return new Block.Item(List.of(paragraph(text)));
  }

  @Test
  void readsWhatPandocAndLibreOfficeWrite() throws Exception {
    Files.writeString(folder.resolve("a.md"), STORY);
    run("pandoc", "a.md", "-o", "a.docx");
    checkStory(Package.read(Files.readAllBytes(folder.resolve("a.docx"))));
    // Through OpenDocument, so that LibreOffice writes all of it itself.
    var home = "-env:UserInstallation=" + folder.resolve("home").toUri();
    run("soffice", home, "--headless", "--convert-to", "odt", "a.docx");
    run("soffice", home, "--headless", "--convert-to", "docx", "--outdir", "lo", "a.odt");
    checkStory(Package.read(Files.readAllBytes(folder.resolve("lo/a.docx"))));
  }

  @Test
  void readsWhatPoiWrites() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var word = new XWPFDocument()) {
      run(word.createParagraph(), "Plain ", false);
      run(word.getParagraphs().get(0), "bold", true);
      word.getParagraphs().get(0).createHyperlinkRun("https://example.org/b").setText(" linked");
      var table = word.createTable(2, 2);
      table.getRow(0).getCell(0).setText("a");
      table.getRow(1).getCell(1).setText("d");
      word.createFootnote().createParagraph().createRun().setText("Never called.");
      word.write(bytes);
    }
    var blocks = blocks(Package.read(bytes.toByteArray()));
    assertThat(blocks.get(0))
        .isEqualTo(new Block.Paragraph(List.of(
            new Inline.Text(Words.of("Plain ")),
            new Inline.Strong(Inlines.text("bold")),
            new Inline.Text(Words.of(" ")),
            new Inline.Link(Target.of("https://example.org/b"), Inlines.text("linked")))));
    assertThat(((Block.Table) blocks.get(1)).rows()).hasSize(2);
    assertThat(blocks.get(2))
        .isEqualTo(new Block.Footnote("1", List.of(paragraph("Never called."))));
  }

  private static void run(XWPFParagraph paragraph, String text, boolean bold) {
    var run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
  }
}
