package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.convert.Codes;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class TemplateTest {

  @TempDir
  Path folder;

  /** A document by another program: ids that are not English, a page of its own, a header with a link. */
  private Path house() throws IOException {
    var file = folder.resolve("house.docx");
    try (var document = new XWPFDocument()) {
      var styles = document.createStyles();
      styles.addStyle(style("Standard", "Normal"));
      styles.addStyle(style("berschrift1", "heading 1"));
      styles.addStyle(style("Titel", "Title"));
      styles.addStyle(style("Byline", "Some Other Style"));
      document.createParagraph().createRun().setText("The text of a template is not taken.");
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createHyperlinkRun("https://example.org/house")
          .setText("The House");
      var section = document.getDocument().getBody().getSectPr();
      section.addNewPgSz().setW(BigInteger.valueOf(9000));
      section.getPgSz().setH(BigInteger.valueOf(14_000));
      var margins = section.addNewPgMar();
      margins.setLeft(BigInteger.valueOf(1000));
      margins.setRight(BigInteger.valueOf(1500));
      margins.setTop(BigInteger.valueOf(1200));
      margins.setBottom(BigInteger.valueOf(1200));
      margins.setHeader(BigInteger.valueOf(500));
      margins.setFooter(BigInteger.valueOf(500));
      margins.setGutter(BigInteger.ZERO);
      var out = new ByteArrayOutputStream();
      document.write(out);
      Files.write(file, out.toByteArray());
    }
    return file;
  }

  private static XWPFStyle style(String id, String name) {
    var style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return new XWPFStyle(style);
  }

  private static DocxOptions from(Path template) {
    return new DocxOptions(PageSize.A4, Embed.FACTS, template.toString());
  }

  @Test
  void givesItsStylesByNameWhateverTheirIds() throws IOException {
    var findings = new ArrayList<Finding>();
    var written = WrittenPackage.of(Specimen.write(Specimen.entry(), from(house()), findings));
    var used = written.all("word/document.xml", "w:pStyle").stream()
        .map(one -> one.getAttribute("w:val"))
        .toList();
    assertThat(used).contains("Standard", "Titel", "berschrift1").doesNotContain("Title");
    // The template's "Byline" is another style, so ours has another id.
    assertThat(used).contains("Byline2").doesNotContain("Byline");
    assertThat(DocumentRules.breaches("each style exists", written)).isEmpty();
    assertThat(DocumentRules.breaches("each style is based on one that exists", written))
        .isEmpty();
    assertThat(DocumentRules.breaches("each list exists", written)).isEmpty();
    assertThat(DocumentRules.breaches("ids are unique", written)).isEmpty();
    assertThat(DocumentRules.breaches("relationships resolve", written)).isEmpty();
  }

  @Test
  void reportsEachStyleThatItLacks() throws IOException {
    var findings = new ArrayList<Finding>();
    Specimen.write(Specimen.entry(), from(house()), findings);
    var lacking = findings.stream()
        .filter(finding -> finding.code().equals(Codes.TEMPLATE_STYLE))
        .map(Finding::message)
        .toList();
    assertThat(lacking)
        .contains("The template house.docx has no style \"Byline\", so ours is used.")
        .contains("The template house.docx has no style \"Quote\", so ours is used.")
        .noneMatch(message -> message.contains("\"Title\""))
        .doesNotHaveDuplicates();
  }

  @Test
  void givesItsPageAndHeaderAndNothingOfItsText() throws IOException {
    var docx = Specimen.write(Specimen.entry(), from(house()), new ArrayList<>());
    var written = WrittenPackage.of(docx);
    var size = written.all("word/document.xml", "w:pgSz").get(0);
    assertThat(size.getAttribute("w:w")).isEqualTo("9000");
    assertThat(written.all("word/document.xml", "w:pgMar").get(0).getAttribute("w:right"))
        .isEqualTo("1500");
    assertThat(written.all("word/document.xml", "w:tblW").get(0).getAttribute("w:w"))
        .isEqualTo("6500");
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      var header = document.getHeaderList().get(0);
      assertThat(header.getText()).contains("The House");
      assertThat(header.getPackagePart().getRelationships().iterator().next().getTargetURI())
          .hasToString("https://example.org/house");
      assertThat(document.getParagraphs())
          .noneMatch(paragraph -> paragraph.getText().contains("not taken"));
    } catch (InvalidFormatException bad) {
      throw new IOException(bad);
    }
    assertThat(OoxmlSchemas.errors(docx)).isEmpty();
  }

  @Test
  void saysTheLanguageOfTheArticle() throws IOException {
    var written =
        WrittenPackage.of(Specimen.write(Specimen.entry(), from(house()), new ArrayList<>()));
    assertThat(
            WrittenPackage.value(written.all("word/styles.xml", "w:rPrDefault").get(0), "w:lang"))
        .isEqualTo("en-GB");
  }

  @Test
  void canBeADocumentOfOursAndLacksNothingThen() throws IOException {
    var file = folder.resolve("ours.docx");
    Files.write(file, Specimen.write(Specimen.entry()));
    var findings = new ArrayList<Finding>();
    var docx = Specimen.write(Specimen.entry(), from(file), findings);
    assertThat(findings).noneMatch(finding -> finding.code().equals(Codes.TEMPLATE_STYLE));
    assertThat(OoxmlSchemas.errors(docx)).isEmpty();
    var rules = new ArrayList<>(DocumentRules.breaches(WrittenPackage.of(docx)));
    assertThat(rules).isEmpty();
  }

  @Test
  void givesTheSameBytesForTheSameTemplate() throws IOException {
    var file = house();
    assertThat(Specimen.write(Specimen.entry(), from(file), new ArrayList<>()))
        .isEqualTo(Specimen.write(Specimen.entry(), from(file), new ArrayList<>()));
  }

  @Test
  void isRefusedWithAReasonWhereItCannotBeRead() throws IOException {
    var provider = new DocxProvider();
    assertThatThrownBy(() -> provider.writer(from(folder.resolve("none.docx"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.docx is not there.");
    var text = Files.writeString(folder.resolve("text.docx"), "No zip file.");
    assertThatThrownBy(() -> provider.writer(from(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read as a Word document");
    var whole = Specimen.write(Specimen.entry());
    var torn = Files.write(folder.resolve("torn.docx"), Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> provider.writer(from(torn)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("torn.docx");
  }
}
