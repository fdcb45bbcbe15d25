package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.json.ArticleJson;
import org.offprint.testkit.Articles;
import org.w3c.dom.Element;

class DocumentFileTest {

  private static Article article(Block... blocks) {
    return Article.builder()
        .headline("A headline")
        .language("en")
        .body(List.of(blocks))
        .build();
  }

  private static WrittenPackage write(Article article) {
    return WrittenPackage.of(Specimen.write(Entry.of(article)));
  }

  private static List<String> texts(WrittenPackage written) {
    return written.all("word/document.xml", "w:p").stream()
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void carriesTheFactsAndOnlyThemUnlessMoreIsWanted() {
    var entry = Specimen.entry();
    for (var embed : List.of(Embed.FACTS, Embed.ARTICLE, Embed.SOURCE)) {
      var written = WrittenPackage.of(Specimen.write(entry, embed));
      var json = written.all("customXml/item1.xml", "article").get(0).getTextContent();
      assertThat(json.getBytes(StandardCharsets.UTF_8)).isEqualTo(ArticleJson.bytes(entry, embed));
      var source = written.all("customXml/item1.xml", "source");
      assertThat(source).hasSize(embed == Embed.SOURCE ? 1 : 0);
      source.forEach(one ->
          assertThat(Base64.getDecoder().decode(one.getTextContent())).containsExactly(1, 2, 3));
    }
    assertThat(WrittenPackage.of(Specimen.write(entry, Embed.NONE)).parts())
        .doesNotContainKey("customXml/item1.xml");
  }

  @Test
  void tellsItsKindAndProgramInItsFirstEntries() throws Exception {
    var docx = Specimen.write(Specimen.entry());
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("[Content_Types].xml");
      assertThat(zip.getNextEntry().getName()).isEqualTo("docProps/app.xml");
      assertThat(zip.getNextEntry().getName()).isEqualTo("word/document.xml");
    }
  }

  @Test
  void givesTheSameBytesToSeveralThreads() {
    var writer = new DocxProvider().writer(new DocxProvider().defaults());
    var first = Specimen.write(Articles.any(5));
    assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> {
          try {
            var out = new ByteArrayOutputStream();
            writer.write(
                new Edition.Single(Articles.any(5)),
                Specimen.material(Specimen.png(400, 300)),
                out,
                Limits.STANDARD);
            return out.toByteArray();
          } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
          }
        }))
        .allMatch(bytes -> Arrays.equals(bytes, first));
  }

  @Test
  void hasNoDateOfItsOwn() {
    var core = new String(
        WrittenPackage.of(Specimen.write(Articles.any(2))).parts().get("docProps/core.xml"),
        StandardCharsets.UTF_8);
    assertThat(core).doesNotContain("created").doesNotContain("modified").doesNotContain("POI");
  }

  @Test
  void setsAnArticleInArabicFromTheRight() {
    var written = write(Article.builder()
        .headline("افتتاح الميناء")
        .language("ar")
        .paragraph("أعلنت وكالة Reuters يوم الخميس (25).")
        .build());
    assertThat(written.all("word/document.xml", "w:bidi")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(WrittenPackage.all(written.all("word/document.xml", "w:sectPr").get(0), "w:bidi"))
        .hasSize(1);
    var runs = written.all("word/document.xml", "w:p").get(1);
    var latin = WrittenPackage.all(runs, "w:r").stream()
        .filter(run -> WrittenPackage.all(run, "w:rtl").isEmpty())
        .map(Element::getTextContent)
        .toList();
    assertThat(latin).containsExactly("Reuters");
    var language = written.all("word/styles.xml", "w:lang").get(0);
    assertThat(language.getAttribute("w:bidi")).isEqualTo("ar");
    assertThat(DocumentRules.breaches(written)).isEmpty();
  }

  @Test
  void saysTheEastAsianLanguageAndHint() {
    var written = write(
        Article.builder().headline("港").language("ja").paragraph("“港”が開いた").build());
    assertThat(written.all("word/styles.xml", "w:lang").get(0).getAttribute("w:eastAsia"))
        .isEqualTo("ja");
    assertThat(written.all("word/document.xml", "w:rFonts"))
        .allMatch(one -> one.getAttribute("w:hint").equals("eastAsia"))
        .isNotEmpty();
  }

  @Test
  void keepsMarkupCharactersAndControlsAsText() {
    var hostile = "<w:p/> & ]]> \"' {TOC} \u202eabc\u202c \ud83d\ude00 \u0301 _x000D_ %s ${a}";
    var written = write(Article.builder().headline(hostile).paragraph(hostile).build());
    assertThat(texts(written).get(1)).isEqualTo(hostile);
    assertThat(written.all("docProps/core.xml", "dc:title").get(0).getTextContent())
        .isEqualTo(hostile);
    assertThat(OoxmlSchemas.errors(Specimen.write(
            Entry.of(Article.builder().headline(hostile).paragraph(hostile).build()))))
        .isEmpty();
  }

  @Test
  void boundsPicturesByThePage() {
    for (var size :
        new int[][] {{20_000, 10}, {10, 20_000}, {2_000_000_000, 2_000_000_000}, {1, 1}}) {
      var entry = Entry.of(article(new Block.Figure(
          new Picture.Held(Specimen.SHA, "image/png"), Words.of("x"), List.of(), List.of())));
      var written = WrittenPackage.of(Specimen.write(
          new Edition.Single(entry),
          new DocxProvider().defaults(),
          Specimen.material(Specimen.png(size[0], size[1])),
          new ArrayList<>()));
      var extent = written.all("word/document.xml", "wp:extent").get(0);
      assertThat(Long.parseLong(extent.getAttribute("cx"))).isBetween(1L, 7300L * 635);
      assertThat(Long.parseLong(extent.getAttribute("cy"))).isBetween(1L, 14_000L * 635);
    }
  }

  @Test
  void saysThatAPictureOfAnotherKindIsMissing() {
    var findings = new ArrayList<Finding>();
    var entry = Entry.of(article(new Block.Figure(
        new Picture.Held(Specimen.SHA, "image/webp"), Words.of("A ferry"), List.of(), List.of())));
    var written = WrittenPackage.of(Specimen.write(
        new Edition.Single(entry),
        new DocxProvider().defaults(),
        Specimen.material("RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)),
        findings));
    assertThat(written.all("word/document.xml", "w:drawing")).isEmpty();
    assertThat(texts(written)).contains("A ferry", "The picture is not in the archived copy.");
    assertThat(findings).extracting(Finding::code).containsExactly(Codes.FORMAT_LIMIT);
  }

  @Test
  void writesATableTooWideForWordAsLines() {
    var cells = IntStream.range(0, 64).mapToObj(i -> Specimen.cell("c" + i)).toList();
    var findings = new ArrayList<Finding>();
    var entry =
        Entry.of(article(new Block.Table(List.of(), List.of(), List.of(new Block.Row(cells)))));
    var written = WrittenPackage.of(Specimen.write(entry, new DocxProvider().defaults(), findings));
    assertThat(written.all("word/document.xml", "w:tbl")).isEmpty();
    assertThat(texts(written)).anyMatch(text -> text.contains("c0") && text.contains("c63"));
    assertThat(findings).extracting(Finding::code).containsExactly(Codes.FORMAT_LIMIT);
  }

  @Test
  void partsTablesThatFollowEachOther() {
    var table = Specimen.table();
    var bare = new Block.Table(List.of(), table.header(), table.rows());
    var written = write(article(bare, bare));
    for (var one : written.all("word/document.xml", "w:tbl")) {
      assertThat(one.getNextSibling().getNodeName()).isNotEqualTo("w:tbl");
    }
  }

  @Test
  void givesEachEntryOfABookItsSectionHeaderAndNotes() {
    var facts = new Edition.Facts(
        Specimen.text("Two winters"), List.of(), Optional.empty(), Optional.empty());
    var written = WrittenPackage.of(Specimen.write(
        new Edition.Anthology(facts, 3, index -> Specimen.entry()),
        new DocxProvider().defaults(),
        Specimen.material(Specimen.png(40, 30)),
        new ArrayList<>()));
    var sections = written.all("word/document.xml", "w:sectPr");
    assertThat(sections).hasSize(3);
    assertThat(sections)
        .allMatch(one -> !WrittenPackage.all(one, "w:numRestart").isEmpty());
    assertThat(written.parts()).containsKeys("word/header1.xml", "word/header3.xml");
    assertThat(written.all("docProps/core.xml", "dc:title").get(0).getTextContent())
        .isEqualTo("Two winters");
    assertThat(written.all("customXml/item1.xml", "article")).hasSize(3);
    assertThat(written.all("word/document.xml", "w:bookmarkStart"))
        .anyMatch(one -> one.getAttribute("w:name").equals("a2_b0"));
  }

  @Test
  void showsASuppliedTitleAndSaysSo() {
    var written =
        write(Article.builder().paragraph("Words without any headline.").build());
    assertThat(texts(written).get(0)).startsWith("[Words without");
    assertThat(written.all("docProps/custom.xml", "property"))
        .anyMatch(one -> one.getAttribute("name").equals("supplied")
            && one.getTextContent().startsWith("title language"));
  }

  @Test
  void nestsDeepWithoutLosingTheLine() {
    Block block = Specimen.paragraph("innermost");
    for (int i = 0; i < 30; i++) {
      block = i % 2 == 0
          ? new Block.Quote(List.of(block), List.of())
          : new Block.ItemList(true, 1, List.of(Specimen.item(block)));
    }
    var written = write(article(block));
    assertThat(written.all("word/document.xml", "w:ind"))
        .allMatch(one -> Integer.parseInt(one.getAttribute("w:left")) <= 2880);
    assertThat(written.all("word/document.xml", "w:ilvl"))
        .allMatch(one -> Integer.parseInt(one.getAttribute("w:val")) <= 8);
    assertThat(texts(written)).contains("innermost");
  }
}
