package org.offprint.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.testkit.Articles;

/** The text of a PDF as PDFBox reads it is the text of the article. */
class TextTest {
  @Test
  void findsTheWordsThroughThePlainTextOfThePages() throws IOException {
    for (var seed = 0L; seed < 5; seed++) {
      var entry = Articles.plain(seed);
      try (var pdf = ReadBack.of(entry)) {
        var text = squeeze(new PDFTextStripper().getText(pdf.document()));
        var words = new HashSet<String>();
        entry.article().runs().forEach(run -> words.addAll(List.of(bare(run).split("\\s+"))));
        for (var word : words) {
          assertThat(text).as("seed %d", seed).contains(squeeze(word));
        }
      }
    }
  }

  /** Without what is shown in another way: the colon behind a label that has a line of its own, brackets of ruby. */
  private static String bare(List<Inline> run) {
    return Inlines.plain(run).replaceAll(":$", "").replaceAll("[（）]", " ");
  }

  @Test
  void givesTextInPlaceOfPrivateCharacters() throws IOException {
    var text = "a\uE000b \uDBFF\uDFFD";
    var bytes =
        ReadBack.write(Entry.of(Article.builder().headline("A").paragraph(text).build()));
    try (var pdf = new ReadBack(bytes)) {
      assertThat(pdf.tree().text()).contains(text);
      var content = new String(pdf.document().getPage(0).getContents().readAllBytes(), ISO_8859_1);
      assertThat(content).contains("/ActualText<FEFFE000>", "/ActualText<FEFFDBFFDFFD>");
    }
  }

  @Test
  void givesBackHebrewThroughTheBidirectionalAlgorithmOfTheReader() throws IOException {
    var entry =
        Entry.of(Article.builder().headline("A").paragraph("שלום עולם טוב").build());
    try (var pdf = ReadBack.of(entry)) {
      assertThat(new PDFTextStripper().getText(pdf.document())).contains("שלום עולם טוב");
    }
  }

  private static String squeeze(String text) {
    return text.replaceAll(
        "[\\s\u00A0\u2060\u200B\u200E\u200F\u00AD\u2066-\u2069\u202A-\u202E]+", "");
  }

  @Test
  void keepsLigaturesMarksAndScriptsReadable() throws IOException {
    var paragraph = "office affluent fjord; Việt Nam e\u0301 x\u0301\u0323; Ελλάδα; Россия; 1/2";
    try (var pdf = ReadBack.of(
        Entry.of(Article.builder().headline("A").paragraph(paragraph).build()))) {
      assertThat(squeeze(pdf.tree().text())).contains(squeeze(paragraph));
    }
  }
}
