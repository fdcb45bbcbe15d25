package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Codes;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;

class PdfWriterTest extends WriterPromises<PdfOptions> {
  private static final Set<String> ACTIVE = Set.of(
      "JS",
      "JavaScript",
      "Launch",
      "OpenAction",
      "AA",
      "GoToR",
      "GoToE",
      "SubmitForm",
      "ImportData",
      "RichMedia",
      "Movie",
      "Sound",
      "Rendition",
      "Trans",
      "Named",
      "AcroForm");

  @Override
  protected FormatProvider<PdfOptions> provider() {
    return new PdfProvider();
  }

  @Test
  void namesItselfAfterTheBinaryComment() throws IOException {
    var bytes = ReadBack.write(Articles.any(3));
    var lines = new String(bytes, 0, 60, java.nio.charset.StandardCharsets.ISO_8859_1).split("\n");
    assertThat(lines[0]).isEqualTo("%PDF-1.7");
    assertThat(lines[1]).hasSizeGreaterThanOrEqualTo(5).startsWith("%");
    assertThat(lines[1].substring(1).chars()).allMatch(c -> c > 127);
    assertThat(lines[2]).isEqualTo("%Offprint");
  }

  @Test
  void hasNothingThatActs() throws IOException {
    for (var seed = 0L; seed < seeds(); seed++) {
      try (var pdf = ReadBack.of(Articles.any(seed))) {
        for (var dictionary : pdf.dictionaries()) {
          assertThat(dictionary.keySet().stream().map(COSName::getName).collect(Collectors.toSet()))
              .doesNotContainAnyElementsOf(ACTIVE);
          if (dictionary.containsKey(COSName.S) && dictionary.containsKey(COSName.URI)) {
            assertThat(dictionary.getNameAsString(COSName.S)).isEqualTo("URI");
            assertThat(dictionary.getString(COSName.URI))
                .matches("(https?://|mailto:)[\\x21-\\x7e]+");
          }
        }
      }
    }
  }

  @Test
  void reportsTextThatNoFontHasAndKeepsIt() throws IOException {
    var entry = Entry.of(Article.builder()
        .headline("\u4E2D\u6587 \u4E2D")
        .paragraph("A \uD83D\uDE00 and a \u0E01.")
        .build());
    var out = new ByteArrayOutputStream();
    var findings = provider()
        .writer(provider().defaults())
        .write(new Edition.Single(entry), Writer.Material.NONE, out, Limits.STANDARD);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(Codes.MISSING_GLYPH);
    assertThat(findings.get(0).message()).contains("U+4E2D (2 times)", "U+1F600 (1 time)");
    try (var pdf = new ReadBack(out.toByteArray())) {
      assertThat(pdf.tree().text()).contains("\u4E2D\u6587 \u4E2D", "A \uD83D\uDE00 and a \u0E01.");
    }
  }

  @Test
  void costsInProportionToLength() throws IOException {
    var paragraph =
        "The minister said on Monday that the road would be open by the spring. ".repeat(6);
    long once = allocated(article(paragraph, 20));
    long often = allocated(article(paragraph, 400));
    assertThat((double) often / once).isLessThan(22);
  }

  private static Entry article(String paragraph, int times) {
    var builder = Article.builder().headline("The road").language("en");
    for (int i = 0; i < times; i++) {
      builder.heading(2, "Part " + i).paragraph(paragraph);
    }
    return Entry.of(builder.build());
  }

  private static long allocated(Entry entry) throws IOException {
    ReadBack.write(entry);
    var thread =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    ReadBack.write(entry);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }
}
