package org.offprint.pdf.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Resources;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Difference;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.convert.Proof;
import org.offprint.convert.Seen;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;

class PdfWitnessTest {
  private static final int SEEDS = Math.max(20, Integer.getInteger("offprint.seeds", 300) / 10);

  private final PdfWitness witness = new PdfWitness();
  private final List<Finding> findings = new ArrayList<>();

  private byte[] write(Entry entry, Map<String, String> options) throws IOException {
    var out = new ByteArrayOutputStream();
    findings.addAll(Offprint.standard()
        .writing(options)
        .write(new Edition.Single(entry), Writer.Material.NONE, "pdf", out));
    return out.toByteArray();
  }

  private byte[] write(Entry entry) throws IOException {
    return write(entry, Map.of());
  }

  private Seen see(byte[] pdf) throws IOException {
    return witness.see(pdf, Limits.STANDARD);
  }

  private List<Difference> hold(Entry entry, byte[] pdf) throws IOException {
    return Proof.of(entry).hold(see(pdf));
  }

  private static Entry article(Block... blocks) {
    return Entry.of(Article.builder().headline("A report").body(List.of(blocks)).build());
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inlines.text(text));
  }

  private static Inline text(String text) {
    return new Inline.Text(Words.of(text));
  }

  @Test
  void seesAllThatSeededArticlesSay() throws IOException {
    for (var seed = 0L; seed < SEEDS; seed++) {
      var entry = seed % 2 == 0 ? Articles.any(seed) : Articles.plain(seed);
      var pdf = write(entry, Map.of("page", seed % 3 == 0 ? "letter" : "A4"));
      assertThat(hold(entry, pdf)).as("seed %d", seed).isEmpty();
      assertThat(witness.carried(pdf, Limits.STANDARD)).as("seed %d", seed).contains(entry);
    }
  }

  @Test
  void seesWordsWholeThatLinesAndPagesBreak() throws IOException {
    var long1 = "The internationalisation of telecommunication infrastructure notwithstanding, "
        + "office affluence and a well-known fjord remained. ";
    var entry = article(paragraph(long1.repeat(70)));
    var pdf = write(entry);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      assertThat(new PDFTextStripper().getText(document)).contains("\u00AD");
    }
    assertThat(hold(entry, pdf)).isEmpty();
    var seen = see(pdf).parts().get(1).text().replace("\u00AD", "");
    assertThat(seen.strip()).isEqualTo(long1.repeat(70).strip());
  }

  @Test
  void seesRightToLeftTextInTheOrderOfReading() throws IOException {
    var mixed = "השר (בן 45) אמר: \"שלום, Reuters!\" — 3,5% בְּרֵאשִׁית. ";
    var entry = Entry.of(Article.builder()
        .headline("דו\"ח: 2019")
        .language("he")
        .body(List.of(
            paragraph(mixed.repeat(9)),
            new Block.ItemList(
                true,
                9,
                List.of(
                    new Block.Item(List.of(paragraph("אחד."))),
                    new Block.Item(List.of(paragraph("שניים (two)."))))),
            paragraph("See שלום עולם. Now.")))
        .build());
    assertThat(hold(entry, write(entry))).isEmpty();
  }

  @Test
  void seesTheTextBehindTheBoxesOfScriptsThatAreNotSet() throws IOException {
    var entry =
        article(paragraph("हिन्दी में एक वाक्य। 漢字と仮名。"), paragraph("مرحبا بالعالم 2019 (سلام)."));
    assertThat(hold(entry, write(entry))).isEmpty();
    assertThat(findings).isNotEmpty();
  }

  @Test
  void followsLinksInsideTheArticle() throws IOException {
    var entry = article(
        new Block.Paragraph(List.of(
            text("See "),
            new Inline.Link(new Target.Fragment("costs"), List.of(text("the costs"))),
            text(" or"),
            new Inline.NoteRef("b"),
            text(" and again"),
            new Inline.NoteRef("b"),
            new Inline.NoteRef("a"))),
        new Block.Heading(2, Inlines.text("Costs")),
        paragraph("They rose."),
        new Block.Heading(2, Inlines.text("Gains")),
        new Block.Footnote("a", List.of(paragraph("First note."), paragraph("More of it."))),
        new Block.Footnote("b", List.of(paragraph("Second note."))));
    var pdf = write(entry);
    assertThat(hold(entry, pdf)).isEmpty();
    assertThat(hold(entry, retargeted(pdf, 0)))
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.LINK);
  }

  /** With the window of a link opened at the foot of the page. */
  private static byte[] retargeted(byte[] pdf, int link) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var action =
          document.getPage(0).getAnnotations().get(link).getCOSObject().getCOSDictionary(COSName.A);
      action.getCOSArray(COSName.D).set(3, new COSFloat(40));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void seesALinkLeadElsewhereWhereOnlyItsElementIsAnother() throws IOException {
    var entry = article(
        new Block.Paragraph(
            List.of(new Inline.Link(new Target.Fragment("costs"), List.of(text("the costs"))))),
        new Block.Heading(2, Inlines.text("Costs")),
        paragraph("They rose."));
    try (var document = Loader.loadPDF(write(entry))) {
      var annotation = document.getPage(0).getAnnotations().get(0).getCOSObject();
      var place = annotation.getCOSDictionary(COSName.A).getCOSArray(COSName.getPDFName("SD"));
      var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      place.set(0, root.getCOSDictionary(COSName.K));
      assertThat(hold(entry, saved(document))).hasSize(1);
    }
  }

  @Test
  void seesTheHeaderOfATableOnce() throws IOException {
    var rows = Collections.nCopies(
        120, new Block.Row(List.of(cell(true, "Year 2019"), cell(false, "7.5"))));
    var table = new Block.Table(
        Inlines.text("Sums by year"),
        List.of(new Block.Row(List.of(cell(true, "Year"), cell(true, "Sum")))),
        rows);
    var entry = article(paragraph("It rose."), table);
    var pdf = write(entry);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
    }
    assertThat(hold(entry, pdf)).isEmpty();
    assertThat(see(pdf).parts())
        .filteredOn(part -> part.text().strip().equals("Sum"))
        .singleElement()
        .extracting(Seen.Part::role)
        .isEqualTo(Seen.Role.HEADER_CELL);
  }

  private static Block.Cell cell(boolean header, String text) {
    return new Block.Cell(header, 1, 1, Inlines.text(text));
  }

  @Test
  void keepsTheLinesOfPreformattedTextApart() throws IOException {
    var entry = article(new Block.Preformatted(Words.of("one\ntwo  three\n\n  four")));
    var pdf = write(entry);
    assertThat(hold(entry, pdf)).isEmpty();
    assertThat(see(pdf).parts().get(1).text().split("\\s+"))
        .containsExactly("one", "two", "three", "four");
  }

  @Test
  void seesRubyAsBaseAndGloss() throws IOException {
    var entry = article(new Block.Paragraph(
        List.of(text("In "), new Inline.Ruby(Words.of("Edo"), Words.of("Tokyo")), text("."))));
    var pdf = write(entry);
    assertThat(hold(entry, pdf)).isEmpty();
    assertThat(see(pdf).parts().get(1).text().strip()).isEqualTo("In Edo Tokyo .");
  }

  @Test
  void seesWhatStandsOutsideOfTheTagsButNotWhatIsInvisible() throws IOException {
    var entry = article(paragraph("It rose."));
    var pdf = write(entry);
    assertThat(hold(entry, stamped(pdf, RenderingMode.NEITHER, 72))).isEmpty();
    assertThat(hold(entry, stamped(pdf, RenderingMode.FILL, -400))).isEmpty();
    assertThat(hold(entry, stamped(pdf, RenderingMode.FILL, 72)))
        .singleElement()
        .extracting(Difference::seen)
        .isEqualTo("Stamp");
  }

  private static byte[] stamped(byte[] pdf, RenderingMode mode, float x) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      try (var content =
          new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false, true)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.setRenderingMode(mode);
        content.newLineAtOffset(x, 72);
        content.showText("Stamp");
        content.endText();
      }
      return saved(document);
    }
  }

  @Test
  void missesWordsThatNoElementHolds() throws IOException {
    var entry = article(paragraph("It rose."), paragraph("It fell."));
    try (var document = Loader.loadPDF(write(entry))) {
      var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      var top = root.getCOSDictionary(COSName.K).getCOSArray(COSName.K).getObject(0);
      var kids = ((COSDictionary) top).getCOSArray(COSName.K);
      kids.remove(kids.size() - 1);
      assertThat(hold(entry, saved(document))).isNotEmpty();
    }
  }

  @Test
  void carriesNoArticleWhereOnlyFactsAreEmbedded() throws IOException {
    var entry = article(paragraph("It rose."));
    assertThat(witness.carried(write(entry, Map.of("embed", "facts")), Limits.STANDARD))
        .isEmpty();
    assertThat(witness.carried(write(entry, Map.of("embed", "none")), Limits.STANDARD))
        .isEmpty();
  }

  @Test
  void rejectsBytesThatAreNoPdf() {
    assertThatThrownBy(() -> see(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
  }

  @Test
  void seesTheTextThatStandsForAPicture() throws Exception {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
    var hash =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    var picture = new Picture.Held(hash, "image/png");
    for (var alternative : List.of("", "A ship at sea")) {
      for (var caption : List.of("", "The ship on Monday")) {
        var entry = article(new Block.Figure(
            picture, Words.of(alternative), Inlines.text(caption), Inlines.text("Ana Sousa")));
        for (var pictures : List.<Resources>of(
            Resources.NONE, sha256 -> new ByteArrayInputStream(bytes.toByteArray()))) {
          var out = new ByteArrayOutputStream();
          Offprint.standard()
              .write(
                  new Edition.Single(entry),
                  new Writer.Material(pictures, new byte[0]),
                  "pdf",
                  out);
          assertThat(hold(entry, out.toByteArray()))
              .as("'%s', '%s'", alternative, caption)
              .isEmpty();
        }
      }
    }
  }
}
