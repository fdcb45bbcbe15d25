package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.offprint.testkit.Articles;

/** POI's own document model, which has no part in the writing, reads what was written. */
class ReadBackTest {

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static String style(XWPFParagraph paragraph) {
    return paragraph.getStyle() + ": " + paragraph.getText();
  }

  @Test
  void findsParagraphsWithTheirStyles() throws IOException {
    try (var document = open(Specimen.write(Specimen.entry()))) {
      assertThat(document.getParagraphs().stream().map(ReadBackTest::style))
          .contains(
              "Overline: Ellery Post",
              "Title: Port Ellery Harbour Reopens",
              "Subtitle: Two winters after a storm.",
              "Byline: By Maren Oake, Tam Affleck",
              "Caption: Ferry.",
              "Credit: Credit: Kestrel",
              "Heading1: Sailings",
              "Heading2: Fares",
              "ListBullet: first",
              "ListContinue: more of it",
              "ListNumber2: three",
              "Quote: inner",
              "PullQuote: It lets it talk itself out.",
              "Verse: The sea came in\nand took a look",
              "HTMLPreformatted: for i:\n\tprint  (i)\n\ndone",
              "AsideLabel: Correction",
              "Correction: Something else was said.",
              "AsideBullet: boxed",
              "RelatedLabel: Read also",
              "Related: Dairy",
              "Note: 3\tCalled by a note only.",
              "SourceHeading: Source");
    }
  }

  @Test
  void findsLinksNotesTablesAndPictures() throws IOException {
    try (var document = open(Specimen.write(Specimen.entry()))) {
      var links = document.getParagraphs().stream()
          .flatMap(paragraph -> paragraph.getRuns().stream())
          .filter(XWPFHyperlinkRun.class::isInstance)
          .map(XWPFHyperlinkRun.class::cast)
          .filter(run -> run.getHyperlink(document) != null)
          .map(run -> run.text() + " " + run.getHyperlink(document).getURL());
      assertThat(links)
          .containsExactly("Dairy https://example.org/a?b=1&c=2", "mail mailto:a@example.org");
      var notes = document.getFootnotes().stream()
          .filter(note -> note.getId().intValue() > 0)
          .toList();
      assertThat(notes).hasSize(2);
      assertThat(notes.get(0).getParagraphs().stream().map(XWPFParagraph::getText))
          .anyMatch(text -> text.contains("First note"))
          .anyMatch(text -> text.contains("in a note"));
      assertThat(document.getTables()).hasSize(3);
      assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
      assertThat(document.getTables().get(0).getRow(2).isRepeatHeader()).isFalse();
      assertThat(document.getAllPictures()).hasSize(1);
      var picture = document.getParagraphs().stream()
          .flatMap(paragraph -> paragraph.getRuns().stream())
          .flatMap(run -> run.getEmbeddedPictures().stream())
          .findFirst()
          .orElseThrow();
      assertThat(picture.getCTPicture().getSpPr().getXfrm().getExt().getCx())
          .isEqualTo(400 * 9525L);
    }
  }

  @Test
  void findsProperties() throws IOException {
    try (var document = open(Specimen.write(Specimen.entry()))) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Port Ellery Harbour Reopens");
      assertThat(core.getCreator()).isEqualTo("Maren Oake; Tam Affleck");
      assertThat(core.getDescription()).isEqualTo("Two winters after a storm.");
      assertThat(core.getCategory()).isEqualTo("Islands");
      assertThat(core.getKeywords()).isEqualTo("ferries; storms");
      assertThat(document.getProperties().getExtendedProperties().getApplication())
          .isEqualTo("Offprint");
      var custom = document.getProperties().getCustomProperties();
      assertThat(custom.getProperty("publication").getLpwstr()).isEqualTo("Ellery Post");
      assertThat(custom.getProperty("byline").getLpwstr()).isEqualTo("Maren Oake, Tam Affleck");
      assertThat(custom.getProperty("supplied").getLpwstr()).isEqualTo("identifier");
      assertThat(custom.getProperty("source")).isNull();
    }
  }

  @Test
  void numbersEachOrderedListFromItsStart() throws IOException {
    try (var document = open(Specimen.write(Specimen.entry()))) {
      var three = document.getParagraphs().stream()
          .filter(paragraph -> paragraph.getText().equals("three"))
          .findFirst()
          .orElseThrow();
      var number = document.getNumbering().getNum(three.getNumID());
      assertThat(number
              .getCTNum()
              .getLvlOverrideArray(0)
              .getStartOverride()
              .getVal()
              .intValue())
          .isEqualTo(3);
      assertThat(three.getNumIlvl().intValue()).isEqualTo(1);
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains("40000.\tfar", "40001.\tfarther");
    }
  }

  @Test
  void opensEverySeededArticle() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      try (var document = open(Specimen.write(Articles.any(seed)))) {
        assertThat(document.getParagraphs()).as("seed %d", seed).isNotEmpty();
        assertThat(List.of("Title", "SuppliedTitle"))
            .containsAnyElementsOf(
                document.getParagraphs().stream().map(XWPFParagraph::getStyle).toList());
      }
    }
  }
}
