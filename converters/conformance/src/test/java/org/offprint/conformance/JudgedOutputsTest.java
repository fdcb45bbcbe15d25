package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.convert.Offprint;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;

/**
 * Every PDF passes veraPDF for PDF/UA-1 and PDF/A-3a, every page passes Nu as HTML and as XHTML, every
 * book passes EPUBCheck without a warning, and its chapters pass Nu.
 */
class JudgedOutputsTest {

  private static final int JUDGED = Integer.getInteger("offprint.judged", 60);

  @TempDir
  Path folder;

  @Test
  void everyPdfOfTheSamplesAndTheSeedPassesVeraPdf() throws IOException {
    try (var judge = Judge.veraPdf()) {
      for (var paper : List.of("a4", "letter")) {
        judgeInputs(judge, "pdf", Map.of("page", paper));
      }
    }
  }

  @Test
  void everyPageOfTheSamplesAndTheSeedPassesNu() throws IOException {
    try (var judge = Judge.nu()) {
      judgeInputs(judge, "html", Map.of());
    }
  }

  @Test
  void everyPdfOfTheSeededArticlesPassesVeraPdf() throws IOException {
    try (var judge = Judge.veraPdf()) {
      judgeSeeded(judge, "pdf");
    }
  }

  @Test
  void everyPageOfTheSeededArticlesPassesNu() throws IOException {
    try (var judge = Judge.nu()) {
      judgeSeeded(judge, "html");
    }
  }

  @Test
  void everyBookOfTheSamplesAndTheSeedPassesEpubCheck() throws IOException {
    try (var judge = Judge.epubCheck()) {
      judgeInputs(judge, "epub", Map.of());
      judgeInputs(judge, "epub", Map.of("certified-by", "Ann Reed", "embed", "source"));
    }
  }

  @Test
  void everyBookOfTheSeededArticlesPassesEpubCheck() throws IOException {
    try (var judge = Judge.epubCheck()) {
      judgeSeeded(judge, "epub");
      var book = folder.resolve("all.epub");
      try (var out = Files.newOutputStream(book)) {
        var facts = new Edition.Facts(
            Inlines.text("All of them"), List.of(), Optional.empty(), Optional.empty());
        var all = new Edition.Anthology(facts, JUDGED, Articles::any);
        Offprint.standard().write(all, Writer.Material.NONE, "epub", out);
      }
      assertThat(judge.judge(book)).isEmpty();
    }
  }

  @Test
  void everyChapterOfTheSeededArticlesPassesNu() throws IOException {
    var offprint = Offprint.standard();
    var page = folder.resolve("chapter.xhtml");
    try (var judge = Judge.nu()) {
      for (var seed = 0L; seed < JUDGED; seed++) {
        var book = write(offprint, Articles.any(seed), "epub", seed);
        try (var zip = new ZipFile(book.toFile())) {
          Files.write(
              page, zip.getInputStream(zip.getEntry("EPUB/article.xhtml")).readAllBytes());
        }
        assertThat(judge.judge(page)).as("seed %d", seed).isEmpty();
      }
    }
  }

  private void judgeInputs(Judge judge, String format, Map<String, String> options)
      throws IOException {
    var offprint = Offprint.standard().writing(options).overwriting();
    for (var input : Inputs.samplesAndSeed()) {
      var output = folder.resolve(input.getFileName() + "." + format);
      offprint.convert(input, output);
      assertThat(judge.judge(output))
          .as("%s of %s %s", format, input.getFileName(), options)
          .isEmpty();
    }
  }

  private void judgeSeeded(Judge judge, String format) throws IOException {
    var offprint = Offprint.standard();
    var bad = new ArrayList<String>();
    for (var seed = 0L; seed < JUDGED; seed++) {
      var entry = seed % 2 == 0 ? Articles.any(seed) : Articles.plain(seed);
      var complaints = judge.judge(write(offprint, entry, format, seed));
      if (!complaints.isEmpty()) {
        bad.add("seed " + seed + ": " + complaints.get(0) + " and " + (complaints.size() - 1)
            + " more");
      }
    }
    System.out.println(
        format + ": " + JUDGED + " seeded articles judged, " + bad.size() + " with complaints");
    assertThat(bad).isEmpty();
  }

  private Path write(Offprint offprint, Entry entry, String format, long seed) throws IOException {
    var output = folder.resolve("seeded-" + seed + "." + format);
    try (var out = Files.newOutputStream(output)) {
      offprint.write(new Edition.Single(entry), Writer.Material.NONE, format, out);
    }
    return output;
  }
}
