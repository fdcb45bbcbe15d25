package org.offprint.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's two zip readers are the judges: one reads the directory, the other the local headers. */
class ZipWriterTest {
  private static final byte[] EMPTY = {};

  @TempDir
  Path folder;

  @Test
  void isReadByItsDirectory() throws IOException {
    var file = folder.resolve("a.zip");
    Files.write(file, sample());
    try (var zip = new ZipFile(file.toFile())) {
      var read = new LinkedHashMap<String, byte[]>();
      for (var entry : zip.stream().toList()) {
        read.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(entry.getExtra()).isNull();
      }
      assertSame(read);
      assertThat(zip.getEntry("mimetype").getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(zip.getEntry("EPUB/статья.xhtml").getMethod()).isEqualTo(ZipEntry.DEFLATED);
    }
  }

  @Test
  void isReadFromFrontToBack() throws IOException {
    var read = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(sample()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        read.put(entry.getName(), in.readAllBytes());
      }
    }
    assertSame(read);
  }

  @Test
  void putsTheMimetypeOfAnEpubWhereOcfWantsIt() throws IOException {
    var bytes = sample();
    assertThat(new String(bytes, 30, 28, US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void hasTheSameBytesEachTime() throws IOException {
    assertThat(sample()).isEqualTo(sample());
  }

  @Test
  void writesAnEmptyZip() throws IOException {
    var out = new ByteArrayOutputStream();
    new ZipWriter(out).finish();
    var file = folder.resolve("empty.zip");
    Files.write(file, out.toByteArray());
    try (var zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../up",
        "a/../../up",
        "a/./b",
        "a//b",
        "a/",
        "a\\b",
        "C:up",
        "a\u0000b",
        "a\nb",
        "\u007f",
        "\ud800",
        "\udc00",
        "a\ud800b",
        ".",
        ".."
      })
  void refusesHostileNames(String name) {
    var zip = new ZipWriter(OutputStream.nullOutputStream());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zip.store(name, EMPTY))
        .withMessageStartingWith("Not a name for a zip entry");
  }

  @Test
  void refusesNamesThatNoHeaderHolds() throws IOException {
    var zip = new ZipWriter(OutputStream.nullOutputStream());
    zip.store("x".repeat(0xFFFF), EMPTY);
    assertThatIllegalArgumentException().isThrownBy(() -> zip.store("й".repeat(0x8000), EMPTY));
  }

  @Test
  void refusesANameTwiceInAnyCase() throws IOException {
    var zip = new ZipWriter(OutputStream.nullOutputStream());
    zip.store("Article.json", EMPTY);
    assertThatIllegalArgumentException().isThrownBy(() -> zip.deflate("article.JSON", EMPTY));
  }

  @Test
  void takesNamesOfAnyScript() throws IOException {
    var zip = new ZipWriter(OutputStream.nullOutputStream());
    for (var name :
        new String[] {"[Content_Types].xml", "文章.xhtml", "a b/c…d", "😀", "...", "a/..b"}) {
      zip.deflate(name, EMPTY);
    }
  }

  @Test
  void refusesMoreEntriesThanADirectoryCounts() throws IOException {
    var zip = new ZipWriter(OutputStream.nullOutputStream());
    for (int i = 0; i < 0xFFFF; i++) {
      zip.store("e" + i, EMPTY);
    }
    assertThatThrownBy(() -> zip.store("one", EMPTY)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesMoreBytesThanADirectoryCounts() throws IOException {
    var zip = new ZipWriter(OutputStream.nullOutputStream());
    var part = new Deflated(new byte[1 << 28], 0, 1 << 28);
    for (int i = 0; i < 15; i++) {
      zip.copy("e" + i, part);
    }
    assertThatThrownBy(() -> zip.copy("one", part)).isInstanceOf(IOException.class);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    var out = new ByteArrayOutputStream() {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    new ZipWriter(out).finish();
    assertThat(out.size()).isEqualTo(22);
  }

  private static Map<String, byte[]> contents() {
    var contents = new LinkedHashMap<String, byte[]>();
    contents.put("mimetype", "application/epub+zip".getBytes(US_ASCII));
    contents.put("META-INF/container.xml", EMPTY);
    contents.put("EPUB/статья.xhtml", "абв".repeat(999).getBytes(UTF_8));
    contents.put("EPUB/style.css", DeflateTest.data(10));
    return contents;
  }

  private static byte[] sample() throws IOException {
    var contents = contents();
    var out = new ByteArrayOutputStream();
    var zip = new ZipWriter(out);
    zip.store("mimetype", contents.get("mimetype"));
    zip.deflate("META-INF/container.xml", contents.get("META-INF/container.xml"));
    zip.deflate("EPUB/статья.xhtml", contents.get("EPUB/статья.xhtml"));
    zip.copy("EPUB/style.css", Deflated.of(contents.get("EPUB/style.css")));
    zip.finish();
    return out.toByteArray();
  }

  private static void assertSame(Map<String, byte[]> read) {
    assertThat(read.keySet()).containsExactlyElementsOf(contents().keySet());
    contents().forEach((name, bytes) -> assertThat(read.get(name)).as(name).isEqualTo(bytes));
  }
}
