package org.offprint.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Supplied;
import org.offprint.testkit.Articles;

/** The text of a PDF as PDFBox reads it is the text of the article. */
class TextTest {
  private static final int SEEDS = Math.max(10, Integer.getInteger("offprint.seeds", 300) / 5);

  @Test
  void readsAsTheArticleInTheOrderOfTheTags() throws IOException {
    for (var seed = 0L; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      if (Supplied.language(entry.article()).value().direction() == Direction.RTL) {
        // What stands from left to right in such lines is not in the order of reading.
        continue;
      }
      var displaced = displaced(entry.article());
      try (var pdf = ReadBack.of(entry)) {
        var text = squeeze(pdf.tree().text());
        int at = 0;
        for (var run : entry.article().runs().toList()) {
          boolean isDisplaced = displaced.contains(run);
          for (var part : parts(run)) {
            int found = text.indexOf(part, isDisplaced ? 0 : at);
            assertThat(found).as("seed %d: '%s' from %d", seed, part, at).isNotNegative();
            at = isDisplaced ? at : found + part.length();
          }
        }
      }
    }
  }

  /** What does not stand where the model has it: notes stand at the end, and who is quoted after the quotation. */
  private static Set<List<Inline>> displaced(Article article) {
    var displaced = new HashSet<List<Inline>>();
    for (var block : article.allBlocks()) {
      if (block instanceof Block.Quote) {
        displaced.addAll(Blocks.runs(block));
      } else if (block instanceof Block.Footnote) {
        Blocks.all(List.of(block)).forEach(inner -> displaced.addAll(Blocks.runs(inner)));
      }
    }
    return displaced;
  }

  /** The text between footnote calls, whose numbers are ours. */
  private static List<String> parts(List<Inline> run) {
    var parts = new ArrayList<String>(List.of(""));
    collect(run, parts);
    return parts;
  }

  private static void collect(List<Inline> run, List<String> parts) {
    for (var inline : run) {
      if (inline instanceof Inline.NoteRef) {
        parts.add("");
      } else if (inline instanceof Inline.Container container) {
        collect(container.content(), parts);
      } else {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last) + squeeze(Inlines.plain(List.of(inline))));
      }
    }
  }

  @Test
  void findsTheWordsThroughThePlainTextOfThePages() throws IOException {
    for (var seed = 0L; seed < 5; seed++) {
      var entry = Articles.plain(seed);
      try (var pdf = ReadBack.of(entry)) {
        var text = squeeze(new PDFTextStripper().getText(pdf.document()));
        var words = new HashSet<String>();
        entry
            .article()
            .runs()
            .forEach(run -> words.addAll(List.of(Inlines.plain(run).split("\\s+"))));
        for (var word : words) {
          assertThat(text).as("seed %d", seed).contains(squeeze(word));
        }
      }
    }
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
