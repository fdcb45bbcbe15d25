package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Offprint;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;

/** Every PDF passes veraPDF for PDF/UA-1 and PDF/A-3a, every page passes Nu as HTML and as XHTML. */
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
