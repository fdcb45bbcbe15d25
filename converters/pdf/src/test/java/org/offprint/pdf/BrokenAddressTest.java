package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

class BrokenAddressTest {

  private static final String ADDRESS =
      "https://www.example.org/2019/06/05/an-address-of-many-words-that-no-line-of-the-source-block-can-"
          + "hold-since-it-goes-on-and-on-for-more-than-one-line-a65895";

  @TempDir
  Path folder;

  @Test
  void popplerReadsAnAddressThatLinesBreakAsOne() throws Exception {
    var file = folder.resolve("a.pdf");
    Files.write(file, pdf());
    assertThat(pdftotext(file).lines().map(String::strip)).contains(ADDRESS);
  }

  private static byte[] pdf() throws IOException {
    var article =
        Article.builder().headline("A long address").paragraph("Text.").build();
    var source = new Source(
        Optional.of(Target.of(ADDRESS)), Optional.empty(), Optional.empty(), Optional.empty());
    var entry = new Entry(article, source, Anchors.inOrder(article), List.of());
    var out = new ByteArrayOutputStream();
    var provider = new PdfProvider();
    provider
        .writer(provider.defaults())
        .write(new Edition.Single(entry), Writer.Material.NONE, out, Limits.STANDARD);
    return out.toByteArray();
  }

  private static String pdftotext(Path file) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
    } catch (IOException missing) {
      System.out.println("Skipped: pdftotext of poppler-utils is not installed.");
      assumeTrue(false, "no pdftotext");
      throw missing;
    }
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return text;
  }
}
