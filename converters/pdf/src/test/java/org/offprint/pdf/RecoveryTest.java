package org.offprint.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Resources;
import org.offprint.article.Source;
import org.offprint.article.Words;
import org.offprint.convert.Embed;
import org.offprint.convert.Writer;
import org.offprint.json.ArticleJson;
import org.offprint.testkit.Articles;

class RecoveryTest {
  private static final byte[] INPUT = "Headline\n\nBody\n".getBytes(UTF_8);
  private static final COSName AF = COSName.getPDFName("AF");

  @Test
  void attachesTheArticleSoThatItComesBackEqual() throws Exception {
    for (var seed = 0L; seed < 10; seed++) {
      var entry = Articles.any(seed);
      try (var pdf = ReadBack.of(entry)) {
        var file = files(pdf).get("article.json");
        assertThat(ArticleJson.parse(file.getEmbeddedFile().toByteArray())).isEqualTo(entry);
        assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
        assertSound(pdf, 1);
      }
    }
  }

  @Test
  void attachesNothingOnWish() throws IOException {
    try (var pdf = new ReadBack(write(Articles.any(1), Embed.NONE))) {
      assertThat(pdf.catalog().containsKey(AF)).isFalse();
      assertThat(pdf.catalog().containsKey(COSName.NAMES)).isFalse();
    }
  }

  @Test
  void attachesFactsWithoutTheBody() throws Exception {
    try (var pdf = new ReadBack(write(Articles.any(1), Embed.FACTS))) {
      var back =
          ArticleJson.parse(files(pdf).get("article.json").getEmbeddedFile().toByteArray());
      assertThat(back.article().body()).isEmpty();
      assertThat(back.article().headline()).isEqualTo(Articles.any(1).article().headline());
    }
  }

  @Test
  void attachesTheVeryInput() throws Exception {
    var entry = named("../тайна/a\u202Eb:.txt", "text/plain");
    try (var pdf = new ReadBack(write(entry, Embed.SOURCE))) {
      assertThat(files(pdf)).hasSize(2);
      var name = files(pdf).lastKey();
      assertThat(name).startsWith("source-.._тайна_a_b_.txt").doesNotContain("/", "\u202E");
      var file = files(pdf).get(name);
      assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(INPUT);
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("text/plain");
      assertSound(pdf, 2);
    }
  }

  @Test
  void givesInputOfAStrangeMediaTypeAsText() throws Exception {
    try (var pdf = new ReadBack(write(named("a", "text/plain; charset=x /JS"), Embed.SOURCE))) {
      assertThat(files(pdf).get("source-a").getEmbeddedFile().getSubtype()).isEqualTo("text/plain");
    }
  }

  private static void assertSound(ReadBack pdf, int count) throws Exception {
    assertThat(((COSArray) pdf.catalog().getDictionaryObject(AF)).size()).isEqualTo(count);
    for (var file : files(pdf).values()) {
      var bytes = file.getEmbeddedFile().toByteArray();
      var parameters =
          (COSDictionary) file.getEmbeddedFile().getCOSObject().getDictionaryObject(COSName.PARAMS);
      assertThat(file.getEmbeddedFile().getSize()).isEqualTo(bytes.length);
      assertThat(((org.apache.pdfbox.cos.COSString) parameters.getDictionaryObject("CheckSum"))
              .getBytes())
          .isEqualTo(MessageDigest.getInstance("MD5").digest(bytes));
      assertThat(file.getFileDescription()).isNotBlank();
      assertThat(file.getFile()).isNotBlank();
    }
  }

  private static Entry named(String name, String mediaType) {
    var entry = Articles.any(1);
    var input = new Source.Input(Words.of(name), "0".repeat(64), mediaType, INPUT.length);
    return new Entry(entry.article(), entry.source().withInput(input), entry.anchors(), List.of());
  }

  private static byte[] write(Entry entry, Embed embed) throws IOException {
    return ReadBack.write(
        new Edition.Single(entry),
        new PdfOptions(PageSize.A4, embed),
        new Writer.Material(Resources.NONE, INPUT));
  }

  private static TreeMap<String, PDComplexFileSpecification> files(ReadBack pdf)
      throws IOException {
    var byName = new TreeMap<String, PDComplexFileSpecification>();
    pdf.document()
        .getDocumentCatalog()
        .getNames()
        .getEmbeddedFiles()
        .getNames()
        .values()
        .forEach(file -> byName.put(file.getFileUnicode(), file));
    return byName;
  }
}
