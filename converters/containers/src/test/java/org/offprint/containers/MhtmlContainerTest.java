package org.offprint.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.containers.Pages.PNG;
import static org.offprint.containers.Pages.bytes;
import static org.offprint.containers.Pages.open;

import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Limits;
import org.offprint.convert.Sample;

class MhtmlContainerTest {

  private static final MhtmlContainer CONTAINER = new MhtmlContainer();
  private static final String IMAGE = Base64.getMimeEncoder().encodeToString(PNG);

  /** As Chromium writes it. */
  private static final String BLINK = "From: <Saved by Blink>\r\n"
      + "Snapshot-Content-Location: https://site.example/news/a.html\r\n"
      + "Subject: =?utf-8?Q?Ferry?=\r\n"
      + "Date: Thu, 6 May 2021 07:08:09 -0000\r\n"
      + "MIME-Version: 1.0\r\n"
      + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--B--\"\r\n\r\n\r\n"
      + "----B--\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
      + "Content-Transfer-Encoding: quoted-printable\r\n"
      + "Content-Location: https://site.example/news/a.html\r\n\r\n"
      + "<h1>Caf=C3=A9</h1><img src=3D\"pic.png\"><img src=3D\"cid:p=\r\nic@x\">\r\n"
      + "----B--\r\nContent-Type: text/html\r\nContent-ID: <frame-2@mhtml.blink>\r\n"
      + "Content-Transfer-Encoding: 7bit\r\n\r\n<p>An advertisement.</p>\r\n"
      + "----B--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
      + "Content-ID: <pic@x>\r\nContent-Location: https://site.example/news/\r\n pic.png\r\n\r\n"
      + IMAGE + "\r\n"
      + "----B--\r\nContent-Type: text/css\r\nContent-Location: cid:css\r\n\r\np{}\r\n"
      + "----B----\r\n";

  @Test
  void handsOutThePageWithItsAddressAndMoment() throws IOException {
    var contents = open(CONTAINER, "a.mhtml", bytes(BLINK));
    assertThat(contents.names()).containsExactly("a.mhtml!https://site.example/news/a.html");
    var page = contents.files().get(0);
    assertThat(page.text()).startsWith("<h1>Café</h1><img src=\"pic.png\"><img src=\"cid:pic@x\">");
    assertThat(page.member().address()).isEqualTo("https://site.example/news/a.html");
    assertThat(page.member().captured()).isEqualTo("Thu, 6 May 2021 07:08:09 -0000");
    assertThat(page.member().encoding()).isEmpty();
    assertThat(contents.findings())
        .containsExactly("a.mhtml: holds beside the articles 1 picture, 1 style sheet, 1 frame.");
  }

  @Test
  void findsPicturesByAddressAndByNumber() throws IOException {
    var pictures =
        open(CONTAINER, "a.mhtml", bytes(BLINK)).files().get(0).member().pictures();
    for (var name : new String[] {"pic.png", "https://site.example/news/pic.png", "cid:pic@x"}) {
      var held = pictures.find(name).orElseThrow();
      assertThat(held.mediaType()).isEqualTo("image/png");
      try (var in = pictures.open(held.sha256())) {
        assertThat(in.readAllBytes()).isEqualTo(PNG);
      }
    }
    assertThat(pictures.find("cid:css")).isEmpty();
  }

  /** As Internet Explorer wrote it. */
  @Test
  void readsAPageOfAnOlderBrowser() throws IOException {
    var file = "From: \"Saved by Windows Internet Explorer 8\"\nSubject: x\n"
        + "Date: Tue, 2 Mar 2010 10:00:00 +0300\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"=_B\"\n\n"
        + "This is a multi-part message in MIME format.\n\n--=_B\n"
        + "Content-Type: text/html;\n\tcharset=\"windows-1251\"\n"
        + "Content-Transfer-Encoding: quoted-printable\nContent-Location: http://site.example/b\n\n"
        + "<P>=CF=E0=F0=EE=EC</P>\n--=_B--\n";
    var page = open(CONTAINER, "b.mht", bytes(file)).files().get(0);
    assertThat(page.member().encoding()).isEqualTo("windows-1251");
    assertThat(page.member().address()).isEqualTo("http://site.example/b");
    assertThat(page.input().bytes()).startsWith('<', 'P', '>', 0xCF, 0xE0, 0xF0, 0xEE, 0xEC);
  }

  @Test
  void takesThePageThatTheHeaderCallsTheStart() throws IOException {
    var file = "MIME-Version: 1.0\nContent-Type: multipart/related; start=\"<two>\"; boundary=B\n\n"
        + "--B\nContent-Type: text/html\nContent-ID: <one>\n\n<p>1</p>\n"
        + "--B\nContent-Type: text/html\nContent-ID: <two>\n\n<p>2</p>\n--B--\n";
    assertThat(open(CONTAINER, "c.mht", bytes(file)).files().get(0).text()).contains("<p>2</p>");
  }

  @Test
  void addressesOfOtherKindsAreNoSource() throws IOException {
    var file = BLINK.replace("https://site.example/news/a.html", "file:///C:/My%20page.html");
    assertThat(open(CONTAINER, "a.mhtml", bytes(file)).files().get(0).member().address())
        .isEmpty();
  }

  @Test
  void readsWhatIsLeftOfOneThatWasCutOff() throws IOException {
    var cut = BLINK.substring(0, BLINK.indexOf(IMAGE) + 20);
    assertThat(open(CONTAINER, "a.mhtml", bytes(cut)).files()).hasSize(1);
  }

  @Test
  void saysThatTheBoundaryIsMissing() throws IOException {
    var file = BLINK.replace("\tboundary=\"--B--\"\r\n", "");
    var contents = open(CONTAINER, "a.mhtml", bytes(file));
    assertThat(contents.files()).isEmpty();
    assertThat(contents.told()).contains("a.mhtml: names no boundary");
  }

  @Test
  void refusesAPageThatIsTooLongAndLeavesOutTooManyPictures() throws IOException {
    assertThatThrownBy(
            () -> open(CONTAINER, "a.mhtml", bytes(BLINK), new Limits(10, 50, 50, () -> false)))
        .isInstanceOf(ConversionException.LimitExceeded.class)
        .hasMessageContaining("a.mhtml");
    var picture = BLINK.substring(BLINK.indexOf("----B--\r\nContent-Type: image"));
    var many = BLINK.substring(0, BLINK.indexOf("----B--\r\nContent-Type: image"))
        + picture
            .substring(0, picture.indexOf("----B--\r\nContent-Type: text/css"))
            .repeat(20)
        + "----B----\r\n";
    var contents = open(CONTAINER, "a.mhtml", bytes(many), new Limits(300, 50, 50, () -> false));
    assertThat(contents.files()).hasSize(1);
    assertThat(contents.told()).contains("too long together");
  }

  @Test
  void isKnownByItsHeaderOrItsName() throws IOException {
    assertThat(CONTAINER.opens(Sample.of("x", bytes(BLINK)))).isTrue();
    assertThat(CONTAINER.opens(Sample.of("x.mht", bytes("")))).isTrue();
    assertThat(CONTAINER.opens(Sample.of("x.txt", bytes("From: a\nTo: b\n\nA letter."))))
        .isFalse();
    assertThat(CONTAINER.opens(Sample.of(
            "x.txt", bytes("Content-Type: about multipart/related\n\nMIME-Version: 1.0"))))
        .isFalse();
  }
}
