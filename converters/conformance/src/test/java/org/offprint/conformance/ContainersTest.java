package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.batch.Batch;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Input;
import org.offprint.convert.Offprint;
import org.offprint.convert.Reading;

/** Files that hold articles and pictures, from the file to every output. */
class ContainersTest {

  private static final Offprint OFFPRINT = Offprint.standard();
  private static final String TEXT = "<p>The ferry to Port Lamery sailed again on Thursday after"
      + " eleven weeks in the yard, its company said.</p><p>More than three hundred people were on"
      + " board when it left at noon, most of them on their way home.</p>";

  private static byte[] png;

  @TempDir
  Path folder;

  @BeforeAll
  static void drawPicture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    png = out.toByteArray();
  }

  private static String page(String title, String image) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title></head><body>"
        + "<article><h1>" + title + "</h1><figure><img src=\"" + image + "\" alt=\"The quay\">"
        + "<figcaption>The quay at noon</figcaption></figure>" + TEXT + "</article></body></html>";
  }

  private static byte[] mhtml() {
    return bytes("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://site.example/a\r\n"
        + "Date: Thu, 6 May 2021 07:08:09 -0000\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"B\"\r\n\r\n--B\r\n"
        + "Content-Type: text/html\r\nContent-Location: https://site.example/a\r\n\r\n"
        + page("Ferry returns", "https://site.example/quay.png") + "\r\n--B\r\n"
        + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        + "Content-Location: https://site.example/quay.png\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(png) + "\r\n--B--\r\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private record Read(List<Reading> readings, List<String> findings) {
    String told() {
      return String.join("\n", findings);
    }

    List<String> headlines() {
      return readings.stream()
          .map(reading -> Inlines.plain(reading.article().headline()))
          .toList();
    }
  }

  private static Read read(String name, byte[] file) throws IOException {
    var all = new ArrayList<Reading>();
    try (var readings = OFFPRINT.read(Input.of(name, file))) {
      for (var next = readings.next(); next.isPresent(); next = readings.next()) {
        all.add(next.get());
      }
      return new Read(
          all, readings.atEnd().stream().map(finding -> finding.message()).toList());
    }
  }

  @Test
  void showsThePictureOfASavedPageInEveryFormat() throws IOException {
    var file = Files.write(folder.resolve("ferry.mhtml"), mhtml());
    for (var format : List.of("html", "epub", "docx", "pdf", "md")) {
      OFFPRINT.convert(file, folder.resolve("ferry." + format));
    }
    var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    assertThat(Files.readString(folder.resolve("ferry.html"))).contains(data);
    assertThat(Files.readString(folder.resolve("ferry.md"))).contains(data);
    assertThat(files(folder.resolve("ferry.epub"))).anyMatch(bytes -> isPicture(bytes));
    assertThat(files(folder.resolve("ferry.docx"))).anyMatch(bytes -> isPicture(bytes));
    try (var pdf = Loader.loadPDF(folder.resolve("ferry.pdf").toFile())) {
      var resources = pdf.getPage(0).getResources();
      var name = resources.getXObjectNames().iterator().next();
      var image = (PDImageXObject) resources.getXObject(name);
      assertThat(image.getWidth()).isEqualTo(40);
      assertThat(image.getHeight()).isEqualTo(30);
    }
  }

  private static boolean isPicture(byte[] bytes) {
    return Arrays.equals(bytes, png);
  }

  private static List<byte[]> files(Path zip) throws IOException {
    var files = new ArrayList<byte[]>();
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      while (in.getNextEntry() != null) {
        files.add(in.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void addressAndMomentOfCaptureAreTheSourceAndNeverTheDateOfPublication() throws IOException {
    var reading = read("ferry.mhtml", mhtml()).readings().get(0);
    assertThat(reading.source().original().orElseThrow().printed().toString())
        .isEqualTo("https://site.example/a");
    assertThat(reading.source().captured().orElseThrow().reading().orElseThrow().iso())
        .startsWith("2021-05-06");
    assertThat(reading.article().published()).isEmpty();
    assertThat(reading.source().input().orElseThrow().name().toString())
        .isEqualTo("ferry.mhtml!https://site.example/a");
  }

  @Test
  void readsAFolderOfManyKindsAndOneBadFileStopsNone() throws IOException {
    var own = folder.resolve("own.html");
    OFFPRINT.convert(Files.write(folder.resolve("ferry.mhtml"), mhtml()), own);
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.html", bytes(page("First story", "pics/quay.png")));
    files.put("b.mhtml", mhtml());
    files.put("c.md", bytes("# Third story\n\n![The quay](pics/quay.png)\n\nText of it.\n"));
    files.put("d.txt", bytes("  \n"));
    files.put("e.dat", new byte[] {0, 1, 2, 3});
    files.put("f.html", Files.readAllBytes(own));
    files.put("g.docx", bytes("no document"));
    files.put("pics/quay.png", png);
    var read = read("x.zip", zip(files));
    assertThat(read.headlines()).containsExactly("First story", "Ferry returns", "Third story");
    for (var reading : read.readings()) {
      var figures = Blocks.of(Block.Figure.class, reading.article().body());
      assertThat(figures).hasSize(1);
      var held = (Picture.Held) figures.get(0).picture();
      try (var in = reading.resources().open(held.sha256())) {
        assertThat(in.readAllBytes()).isEqualTo(png);
      }
    }
    // The name of a picture that stood in the text is accounted for.
    assertThat(read.readings().get(2).ledger().repairs()).contains("held-picture");
    assertThat(read.told())
        .contains("x.zip!d.txt: there is no word in it")
        .contains("x.zip!g.docx: ")
        .contains("1 file of an unknown kind was passed over")
        .contains("1 output of this program was passed over")
        .contains("1 picture");
  }

  @Test
  void opensOneContainerInAnotherAndNoDeeper() throws IOException {
    var inner = zip(Map.of("a.html", bytes(page("Inner story", ""))));
    var middle = zip(Map.of("inner.zip", inner, "b.html", bytes(page("Middle story", ""))));
    assertThat(read("x.zip", zip(Map.of("inner.zip", inner))).headlines())
        .containsExactly("Inner story");
    var read = read("x.zip", zip(Map.of("middle.zip", middle)));
    assertThat(read.headlines()).containsExactly("Middle story");
    assertThat(read.told()).contains("inner.zip: is in more than 2 files around it");
  }

  @Test
  void saysWhatWasThereWhereNoArticleWas() throws IOException {
    var zip = zip(Map.of("a.png", png, "b.css", bytes("p{}")));
    assertThatThrownBy(() -> read("x.zip", zip))
        .isInstanceOf(ConversionException.NoArticle.class)
        .hasMessageContaining("x.zip: there is no article in it.")
        .hasMessageContaining("1 picture, 1 style sheet");
  }

  @Test
  void writesTheArticlesOfOneFileNumberedIntoAFolder() throws IOException {
    var warc = bytes(record("http://site.example/a", page("First story", ""))
        + record("http://site.example/b", page("Second story", "")));
    Files.write(folder.resolve("news.warc"), warc);
    var out = folder.resolve("out");
    var report = Batch.of(folder).with(OFFPRINT).to("txt").into(out).run();
    assertThat(report.failed()).isEmpty();
    assertThat(Files.readString(out.resolve("news/news-001.txt"))).contains("First story");
    assertThat(Files.readString(out.resolve("news/news-002.txt"))).contains("Second story");
  }

  private static String record(String url, String page) {
    var block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
        + "\r\nWARC-Date: 2021-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:"
        + "00000000-0000-0000-0000-00000000000" + url.charAt(url.length() - 1) + ">\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + bytes(block).length + "\r\n\r\n" + block + "\r\n\r\n";
  }
}
