package org.offprint.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.containers.Pages.PAGE;
import static org.offprint.containers.Pages.PNG;
import static org.offprint.containers.Pages.bytes;
import static org.offprint.containers.Pages.gzip;
import static org.offprint.containers.Pages.join;
import static org.offprint.containers.Pages.open;
import static org.offprint.containers.Pages.page;
import static org.offprint.containers.Pages.record;
import static org.offprint.containers.Pages.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.offprint.convert.Limits;
import org.offprint.convert.Sample;

class WarcContainerTest {

  private static final WarcContainer CONTAINER = new WarcContainer();
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

  private static byte[] info() {
    return record("warcinfo", "", "application/warc-fields", bytes("software: test\r\n"));
  }

  private static byte[] picture(String url) {
    return response(url, "200 OK", "Content-Type: image/png\r\n", PNG);
  }

  private static byte[] site() {
    return join(
        info(),
        page("http://site.example/news/a.html"),
        response("http://site.example/old", "301 Moved", "Location: /news/a.html\r\n", new byte[0]),
        response("http://site.example/gone", "404 Not Found", HTML, bytes(PAGE)),
        response("http://site.example/s.css", "200 OK", "Content-Type: text/css\r\n", bytes("p{}")),
        picture("http://site.example/news/pic.png"),
        page("http://site.example/news/b.html"));
  }

  @Test
  void handsOutPagesWithTheirAddressAndMoment() throws IOException {
    var contents = open(CONTAINER, "x.warc", site());
    assertThat(contents.names())
        .containsExactly(
            "x.warc!http://site.example/news/a.html", "x.warc!http://site.example/news/b.html");
    var first = contents.files().get(0);
    assertThat(first.text()).isEqualTo(PAGE);
    assertThat(first.member().address()).isEqualTo("http://site.example/news/a.html");
    assertThat(first.member().captured()).isEqualTo("2021-05-06T07:08:09Z");
    assertThat(first.member().encoding()).isEqualTo("utf-8");
    assertThat(first.member().kind()).isEqualTo("page.html");
    assertThat(contents.findings())
        .containsExactly("x.warc: holds beside the articles 1 picture, 1 style sheet, 1 redirect,"
            + " 1 error page.");
  }

  @Test
  void findsPicturesThatStandBeforeOrBehindThePage() throws IOException {
    var contents = open(CONTAINER, "x.warc", site());
    for (var file : contents.files()) {
      var pictures = file.member().pictures();
      for (var name : new String[] {
        "pic.png",
        "/news/pic.png",
        "//site.example/news/pic.png",
        "https://SITE.example/news/pic.png"
      }) {
        var held = pictures.find(name).orElseThrow();
        try (var in = pictures.open(held.sha256())) {
          assertThat(in.readAllBytes()).isEqualTo(PNG);
        }
      }
      assertThat(pictures.find("/pic.png")).isEmpty();
      assertThat(pictures.find("a.html")).isEmpty();
    }
  }

  @Test
  void findsAPictureInAnotherSizeIfThereIsJustOne() throws IOException {
    var warc = join(
        page("http://site.example/a.html"),
        picture("http://site.example/one.png?w=600"),
        picture("http://site.example/two.png?w=600"),
        picture("http://site.example/two.png?w=900"));
    var pictures = open(CONTAINER, "x.warc", warc).files().get(0).member().pictures();
    assertThat(pictures.find("one.png?w=1200")).isPresent();
    assertThat(pictures.find("two.png?w=600")).isPresent();
    assertThat(pictures.find("two.png?w=1200")).isEmpty();
  }

  @Test
  void readsGzipsOfEachRecordAndOfAll() throws IOException {
    var each = join(
        gzip(info()),
        gzip(page("http://site.example/a.html")),
        gzip(picture("http://site.example/pic.png")),
        gzip(page("http://site.example/b.html")));
    var all = gzip(join(
        info(),
        page("http://site.example/a.html"),
        picture("http://site.example/pic.png"),
        page("http://site.example/b.html")));
    for (var warc : new byte[][] {each, all}) {
      assertThat(CONTAINER.opens(Sample.of("any", warc))).isTrue();
      var contents = open(CONTAINER, "x.warc.gz", warc);
      assertThat(contents.names())
          .containsExactly(
              "x.warc.gz!http://site.example/a.html", "x.warc.gz!http://site.example/b.html");
      assertThat(contents.files().get(1).text()).isEqualTo(PAGE);
    }
  }

  @Test
  void takesOffWhatTheServerPutOn() throws IOException {
    var zlib = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(zlib)) {
      out.write(bytes(PAGE));
    }
    var bare = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bare, new Deflater(6, true))) {
      out.write(bytes(PAGE));
    }
    var half = PAGE.length() / 2;
    var chunked = Integer.toHexString(half) + ";x=y\r\n" + PAGE.substring(0, half) + "\r\n"
        + Integer.toHexString(PAGE.length() - half) + "\r\n" + PAGE.substring(half)
        + "\r\n0\r\n\r\n";
    var bodies = new byte[][] {gzip(bytes(PAGE)), zlib.toByteArray(), bare.toByteArray()};
    var encodings = new String[] {"gzip", "deflate", "deflate"};
    for (var i = 0; i < bodies.length; i++) {
      assertThat(text("Content-Encoding: " + encodings[i] + "\r\n", bodies[i])).isEqualTo(PAGE);
    }
    assertThat(text("Transfer-Encoding: chunked\r\n", bytes(chunked))).isEqualTo(PAGE);
    // Archives often unpack a body and keep its headers.
    for (var encoding : new String[] {"gzip", "deflate", "br"}) {
      assertThat(text("Content-Encoding: " + encoding + "\r\n", bytes(PAGE))).isEqualTo(PAGE);
    }
  }

  private static String text(String headers, byte[] body) throws IOException {
    var warc = response("http://site.example/a", "200 OK", HTML + headers, body);
    return open(CONTAINER, "x.warc", warc).files().get(0).text();
  }

  @Test
  void takesOffBrotli() throws IOException {
    // Made by the reference encoder: "<p>" and forty times "The ferry is back. ".
    var packed =
        Base64.getDecoder().decode("G/oCqJwFbqzGTCiOfmlW8/hQwSmztAaRc8mbZWhzpVBl4SFbUHf9NAA=");
    assertThat(text("Content-Encoding: br\r\n", packed))
        .isEqualTo("<p>" + "The ferry is back. ".repeat(40));
  }

  @Test
  void refusesEncodingsThatNobodyKnowsAndGoesOn() throws IOException {
    var warc = join(
        response(
            "http://site.example/a", "200 OK", HTML + "Content-Encoding: zstd\r\n", new byte[9]),
        page("http://site.example/b"));
    var contents = open(CONTAINER, "x.warc", warc);
    assertThat(contents.names()).containsExactly("x.warc!http://site.example/b");
    assertThat(contents.told())
        .contains("x.warc!http://site.example/a: its server packed it as 'zstd'");
  }

  @Test
  void passesOverWhatABrowserPutIntoOtherPages() throws IOException {
    var warc = join(
        request("http://ads.example/frame", "iframe"),
        page("http://ads.example/frame"),
        request("http://site.example/a", "document"),
        page("http://site.example/a"));
    var contents = open(CONTAINER, "x.warc", warc);
    assertThat(contents.names()).containsExactly("x.warc!http://site.example/a");
    assertThat(contents.told()).contains("1 frame");
  }

  private static byte[] request(String url, String destination) {
    return record(
        "request",
        url,
        "application/http; msgtype=request",
        bytes("GET / HTTP/1.1\r\nSec-Fetch-Dest: " + destination + "\r\n\r\n"));
  }

  @Test
  void readsPagesOfOtherKindsOfRecords() throws IOException {
    var warc = join(
        record("resource", "http://site.example/a", "text/html", bytes(PAGE)),
        record("conversion", "http://site.example/b", "text/plain", bytes("Only the words.")),
        record("metadata", "http://site.example/c", "text/html", bytes(PAGE)));
    var contents = open(CONTAINER, "x.warc", warc);
    assertThat(contents.files().stream().map(Pages.Opened::text))
        .containsExactly(PAGE, "Only the words.");
    assertThat(contents.files().get(1).member().kind()).isEqualTo("page.txt");
  }

  @Test
  void readsAddressesInAngleBrackets() throws IOException {
    var contents = open(CONTAINER, "x.warc", page("<http://site.example/a>"));
    assertThat(contents.files().get(0).member().address()).isEqualTo("http://site.example/a");
  }

  @Test
  void readsOnBehindADamagedRecord() throws IOException {
    var plain = join(
        page("http://site.example/a"),
        bytes("no record at all\r\n\r\n"),
        page("http://site.example/b"));
    var packed = gzip(page("http://site.example/x"));
    Arrays.fill(packed, 20, 40, (byte) 0x77);
    var each =
        join(gzip(page("http://site.example/a")), packed, gzip(page("http://site.example/b")));
    for (var warc : new byte[][] {plain, each}) {
      var contents = open(CONTAINER, "x.warc", warc);
      assertThat(contents.names())
          .containsExactly("x.warc!http://site.example/a", "x.warc!http://site.example/b");
      assertThat(contents.told()).contains("damaged");
    }
  }

  @Test
  void readsTheWholeRecordsOfOneThatWasCutOff() throws IOException {
    var plain = join(page("http://site.example/a"), page("http://site.example/b"));
    var each = join(gzip(page("http://site.example/a")), gzip(page("http://site.example/b")));
    for (var warc : new byte[][] {plain, each}) {
      var contents = open(CONTAINER, "x.warc", Arrays.copyOf(warc, warc.length - 60));
      assertThat(contents.names()).contains("x.warc!http://site.example/a");
      assertThat(contents.told()).containsAnyOf("cut off", "damaged");
    }
  }

  @Test
  void leavesOutAPageThatIsTooLongAndGoesOn() throws IOException {
    var warc = join(
        response("http://site.example/a", "200 OK", HTML, new byte[2000]),
        page("http://site.example/b"));
    var contents = open(CONTAINER, "x.warc", warc, new Limits(1000, 50, 100, () -> false));
    assertThat(contents.names()).containsExactly("x.warc!http://site.example/b");
    assertThat(contents.told()).contains("http://site.example/a: the input is");
  }

  @Test
  void handsOutTheSameCaptureOnce() throws IOException {
    var digest = "WARC-Payload-Digest: sha1:ABC\r\n";
    var text = new String(page("http://site.example/a"), StandardCharsets.UTF_8)
        .replace("Content-Type: application", digest + "Content-Type: application");
    var contents = open(CONTAINER, "x.warc", join(bytes(text), bytes(text)));
    assertThat(contents.files()).hasSize(1);
    assertThat(contents.told()).contains("1 repeated capture");
  }

  @Test
  void refusesWhatIsPackedByZstandard() {
    var zstd = new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0, 0, 0};
    assertThat(CONTAINER.opens(Sample.of("x.warc.zst", zstd))).isTrue();
    assertThatThrownBy(() -> open(CONTAINER, "x.warc.zst", zstd))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Zstandard");
  }

  @Test
  void isKnownByItsFirstBytesOrItsName() throws IOException {
    assertThat(CONTAINER.opens(Sample.of("x", site()))).isTrue();
    assertThat(CONTAINER.opens(Sample.of("x.warc.gz", new byte[0]))).isTrue();
    assertThat(CONTAINER.opens(Sample.of("x.gz", gzip(bytes("A gzip of text.")))))
        .isFalse();
    assertThat(CONTAINER.opens(Sample.of("x.txt", bytes("WARC is a format.")))).isFalse();
  }
}
