package org.offprint.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.containers.Pages.PNG;
import static org.offprint.containers.Pages.bytes;
import static org.offprint.containers.Pages.gzip;
import static org.offprint.containers.Pages.join;
import static org.offprint.containers.Pages.open;
import static org.offprint.containers.Pages.page;
import static org.offprint.containers.Pages.response;
import static org.offprint.containers.Pages.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.offprint.convert.Sample;

class WaczContainerTest {

  private static final WaczContainer CONTAINER = new WaczContainer();

  private static final String HEAD =
      "{\"format\": \"json-pages-1.0\", \"id\": \"pages\", \"title\": \"All\", \"url\": 7}\n";

  private static byte[] archive() throws IOException {
    return join(
        gzip(page("https://site.example/a")),
        gzip(page("https://site.example/frame")),
        gzip(response(
            "http://site.example/old",
            "302 Found",
            "Location: https://site.example/c\r\n",
            new byte[0])),
        gzip(page("https://site.example/c")));
  }

  private static byte[] pictures() throws IOException {
    return gzip(
        response("https://site.example/pic.png", "200 OK", "Content-Type: image/png\r\n", PNG));
  }

  private static Map<String, byte[]> files(String pages) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("archive/data-1.warc.gz", archive());
    files.put("archive/data-2.warc.gz", pictures());
    files.put("indexes/index.cdx", bytes("x"));
    files.put("pages/pages.jsonl", bytes(pages));
    files.put("datapackage.json", bytes("{}"));
    return files;
  }

  private static byte[] stored(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        var crc = new CRC32();
        crc.update(file.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void handsOutTheListedPagesAndNoOthers() throws IOException {
    var pages = HEAD + "{\"id\":\"1\",\"text\":\"say \\\"url\\\": no\",\"more\":{\"url\":\"no\"},"
        + "\"url\":\"https://site.example/\\u0061\"}\n"
        + "{\"url\":\"http://site.example/old#top\"}\n{\"url\":\"https://site.example/gone\"}\nbroken";
    for (var wacz : new byte[][] {zip(files(pages)), stored(files(pages))}) {
      var contents = open(CONTAINER, "x.wacz", wacz);
      assertThat(contents.names())
          .containsExactly("x.wacz!https://site.example/a", "x.wacz!https://site.example/c");
      assertThat(contents.told())
          .contains("1 of 3 listed pages are not in the archive: https://site.example/gone")
          .contains("1 page that is not listed");
    }
    // A packed archive in it is unpacked beside it for as long as it is open.
    var pictures =
        open(CONTAINER, "x.wacz", stored(files(pages))).files().get(1).member().pictures();
    assertThat(pictures.find("pic.png")).isPresent();
  }

  @Test
  void handsOutAllPagesWhereNoneAreListed() throws IOException {
    assertThat(open(CONTAINER, "x.wacz", zip(files(HEAD))).names()).hasSize(3);
  }

  @Test
  void refusesAZipWithoutArchive() throws IOException {
    var zip = zip(Map.of("datapackage.json", bytes("{}")));
    assertThatThrownBy(() -> open(CONTAINER, "x.wacz", zip))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no web archive");
  }

  @Test
  void isKnownByItsFilesOrItsName() throws IOException {
    assertThat(CONTAINER.opens(Sample.of("x.zip", zip(files(HEAD))))).isTrue();
    assertThat(CONTAINER.opens(Sample.of("x.wacz", zip(Map.of())))).isTrue();
    assertThat(CONTAINER.opens(Sample.of("x.zip", zip(Map.of("a.txt", bytes("x"))))))
        .isFalse();
    assertThat(CONTAINER.opens(Sample.of("x.wacz", bytes("no zip at all, and yet so long"))))
        .isFalse();
  }
}
