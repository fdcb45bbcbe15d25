package org.offprint.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Article;
import org.offprint.article.Edition;
import org.offprint.convert.Offprint;
import org.offprint.convert.Writer;
import org.offprint.pack.ZipWriter;

/** The judges accept what is right, see what is wrong, and go on to the next file. */
class JudgeTest {

  private static final String PAGE = """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
      <head><meta charset="UTF-8"/><title>A page</title></head>
      <body><p>Some words of the page that are in English, and a few more.</p>%s</body>
      </html>
      """;

  private static final List<String> OBJECTS = List.of(
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>");

  @TempDir
  private Path folder;

  @Test
  void nuSeesAWrongPageBetweenTwoRightOnes() throws IOException {
    var right = Files.writeString(folder.resolve("right.html"), PAGE.replace("%s", ""), UTF_8);
    var wrong = Files.writeString(
        folder.resolve("wrong.html"), PAGE.replace("%s", "<img src=\"a.png\"/>"), UTF_8);
    try (var nu = Judge.nu()) {
      assertThat(nu.judge(right)).isEmpty();
      assertThat(nu.judge(wrong))
          .extracting(Judge.Complaint::reading, Judge.Complaint::rule)
          .containsExactly(tuple("html", "error"), tuple("xml", "error"));
      assertThat(nu.judge(right)).isEmpty();
    }
  }

  @Test
  void nuSeesAPageThatIsNotWellFormed() throws IOException {
    var wrong = Files.writeString(folder.resolve("wrong.html"), PAGE.replace("%s", "<br>"), UTF_8);
    try (var nu = Judge.nu()) {
      assertThat(nu.judge(wrong)).extracting(Judge.Complaint::reading).contains("xml");
    }
  }

  @Test
  void veraPdfSeesAnUntaggedFileByBothProfiles() throws IOException {
    var pdf = Files.writeString(folder.resolve("plain.pdf"), pdf(), ISO_8859_1);
    try (var veraPdf = Judge.veraPdf()) {
      var complaints = veraPdf.judge(pdf);
      assertThat(complaints).extracting(Judge.Complaint::reading).contains("ua1", "3a");
      // ISO 14289-1 and ISO 19005-3: the catalogue does not mark the file as tagged.
      assertThat(complaints)
          .extracting(Judge.Complaint::rule)
          .contains("6.2-1", "6.7.2.2-1")
          .doesNotContain("unreadable");
    }
  }

  @Test
  void veraPdfComplainsOfWhatIsNoPdf() throws IOException {
    var pdf = Files.writeString(folder.resolve("words.pdf"), "only words", ISO_8859_1);
    try (var veraPdf = Judge.veraPdf()) {
      assertThat(veraPdf.judge(pdf)).isNotEmpty();
    }
  }

  @Test
  void epubCheckSeesABrokenBookBetweenTwoRightOnes() throws IOException {
    var right = book("right.epub", article -> article);
    var warned = book(
        "warned.epub", opf -> opf.replace("<dc:type>", "<dc:date>yesterday</dc:date><dc:type>"));
    var broken = book("broken.epub", opf -> opf.replace("article.css", "no-such.css"));
    try (var epubCheck = Judge.epubCheck()) {
      assertThat(epubCheck.judge(right)).isEmpty();
      assertThat(epubCheck.judge(broken))
          .extracting(Judge.Complaint::rule)
          .contains("RSC-001", "RSC-008");
      assertThat(epubCheck.judge(warned))
          .extracting(Judge.Complaint::reading, Judge.Complaint::rule)
          .containsExactly(tuple("warning", "OPF-053"));
      assertThat(epubCheck.judge(Files.writeString(folder.resolve("words.epub"), "only words")))
          .isNotEmpty();
      assertThat(epubCheck.judge(right)).isEmpty();
    }
  }

  /** Writes a book with its package document changed. */
  private Path book(String name, UnaryOperator<String> change) throws IOException {
    var written = new ByteArrayOutputStream();
    var article = Article.builder().headline("Salt").paragraph("Some words.").build();
    Offprint.standard().write(Edition.of(article), Writer.Material.NONE, "epub", written);
    var file = folder.resolve(name);
    try (var in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
        var out = Files.newOutputStream(file)) {
      var zip = new ZipWriter(out);
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var bytes = in.readAllBytes();
        if (entry.getName().endsWith(".opf")) {
          bytes = change.apply(new String(bytes, UTF_8)).getBytes(UTF_8);
        }
        zip.store(entry.getName(), bytes);
      }
      zip.finish();
    }
    return file;
  }

  /** Returns a PDF of one empty page without any of what the profiles ask for. */
  private static String pdf() {
    var file = new StringBuilder("%PDF-1.7\n");
    var table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
    for (int i = 0; i < OBJECTS.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
      file.append(i + 1).append(" 0 obj\n").append(OBJECTS.get(i)).append("\nendobj\n");
    }
    var start = file.length();
    return file.append(table)
        .append("trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n")
        .toString();
  }
}
