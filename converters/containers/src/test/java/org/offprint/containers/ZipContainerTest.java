package org.offprint.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.containers.Pages.PAGE;
import static org.offprint.containers.Pages.PNG;
import static org.offprint.containers.Pages.bytes;
import static org.offprint.containers.Pages.open;
import static org.offprint.containers.Pages.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.article.Picture;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Limits;
import org.offprint.convert.Sample;

class ZipContainerTest {

  private static final ZipContainer CONTAINER = new ZipContainer();

  private static Map<String, byte[]> folder() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("news/", new byte[0]);
    files.put("news/b.txt", bytes("B\n\nSecond."));
    files.put("news/a.html", bytes(PAGE));
    files.put("news/pic.png", PNG);
    files.put("news/style.css", bytes("p{}"));
    files.put("__MACOSX/news/._a.html", new byte[] {0, 5});
    return files;
  }

  @Test
  void handsOutWhatMayBeAnArticleInTheOrderOfNames() throws IOException {
    var contents = open(CONTAINER, "x.zip", zip(folder()));
    assertThat(contents.names()).containsExactly("x.zip!news/a.html", "x.zip!news/b.txt");
    assertThat(contents.files().get(0).text()).isEqualTo(PAGE);
    assertThat(contents.findings())
        .containsExactly(
            "x.zip: holds beside the articles 1 picture, 1 style sheet, 1 hidden file.");
  }

  @Test
  void findsPicturesBesideTheirPage() throws IOException {
    var pictures =
        open(CONTAINER, "x.zip", zip(folder())).files().get(0).member().pictures();
    for (var name : new String[] {"pic.png", "./pic.png", "../news/pic.png", "pic.png?w=600"}) {
      var held = pictures.find(name).orElseThrow();
      assertThat(held.mediaType()).isEqualTo("image/png");
      try (var in = pictures.open(held.sha256())) {
        assertThat(in.readAllBytes()).isEqualTo(PNG);
      }
    }
    assertThat(pictures.find("other.png")).isEmpty();
    assertThat(pictures.find("style.css")).isEmpty();
    assertThatThrownBy(() -> pictures.open("0".repeat(64))).isInstanceOf(IOException.class);
  }

  @Test
  void findsPicturesWhoseNamesAreEscapedInThePage() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("Паром.html", bytes(PAGE));
    files.put("Паром_files/вид с моря.png", PNG);
    var pictures = open(CONTAINER, "x.zip", zip(files)).files().get(0).member().pictures();
    assertThat(pictures.find("./Паром_files/вид с моря.png")).isPresent();
    assertThat(
            pictures.find(
                "./%D0%9F%D0%B0%D1%80%D0%BE%D0%BC_files/%D0%B2%D0%B8%D0%B4%20%D1%81%20%D0%BC%D0%BE%D1%80%D1%8F.png"))
        .isPresent();
  }

  @Test
  void takesFramesOfASavedPageForPartsOfIt() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.html", bytes(PAGE));
    files.put("a_files/saved_resource.html", bytes(PAGE));
    files.put("b_files/story.html", bytes(PAGE));
    var contents = open(CONTAINER, "x.zip", zip(files));
    assertThat(contents.names()).containsExactly("x.zip!a.html", "x.zip!b_files/story.html");
    assertThat(contents.told()).contains("1 frame");
  }

  @Test
  void keepsNamesInsideTheZip() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("../../etc/passwd.txt", bytes("x"));
    files.put("/deep/b.txt", bytes("x"));
    files.put("C:\\c.txt", bytes("x"));
    files.put("a/../../d.txt", bytes("x"));
    assertThat(open(CONTAINER, "x.zip", zip(files)).names())
        .containsExactlyInAnyOrder(
            "x.zip!etc/passwd.txt", "x.zip!deep/b.txt", "x.zip!c.txt", "x.zip!d.txt");
  }

  @Test
  void decodesNamesInUtf8AndElseInTheCodePageOfOldZips() throws IOException {
    var whole = new String(zip(Map.of("caf_.txt", bytes("x"))), StandardCharsets.ISO_8859_1);
    var old = whole.replace("caf_.txt", "caf\u0082.txt").getBytes(StandardCharsets.ISO_8859_1);
    for (var i = 0; i < old.length - 10; i++) {
      // The flag for UTF-8 (APPNOTE clause 4.4.4, bit 11) is taken out of both headers.
      if (old[i] == 'P' && old[i + 1] == 'K' && (old[i + 2] == 3 || old[i + 2] == 1)) {
        old[i + (old[i + 2] == 3 ? 7 : 9)] &= ~8;
      }
    }
    assertThat(open(CONTAINER, "x.zip", old).names()).containsExactly("x.zip!café.txt");
  }

  @Test
  void handsOutBothOfTwoFilesWithOneName() throws IOException {
    var whole = new String(
        zip(Map.of("a.txt", bytes("one"), "b.txt", bytes("two"))), StandardCharsets.ISO_8859_1);
    var twice = whole.replace("b.txt", "a.txt").getBytes(StandardCharsets.ISO_8859_1);
    var contents = open(CONTAINER, "x.zip", twice);
    assertThat(contents.files().stream().map(Pages.Opened::text))
        .containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void refusesEncryptedFilesAndGoesOnWithTheOthers() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.txt", bytes("secret"));
    files.put("b.txt", bytes("open"));
    var zip = zip(files);
    flag(zip, "a.txt", 1);
    var contents = open(CONTAINER, "x.zip", zip);
    assertThat(contents.names()).containsExactly("x.zip!b.txt");
    assertThat(contents.told()).contains("x.zip!a.txt: is encrypted.");
  }

  /** Sets a flag in the directory. */
  private static void flag(byte[] zip, String name, int flag) {
    for (var i = 0; i < zip.length - 46; i++) {
      if (zip[i] == 'P'
          && zip[i + 1] == 'K'
          && zip[i + 2] == 1
          && new String(zip, i + 46, name.length(), StandardCharsets.UTF_8).equals(name)) {
        zip[i + 8] |= (byte) flag;
      }
    }
  }

  @Test
  void stopsFilesThatUnpackWithoutEnd() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.txt", new byte[30_000_000]);
    files.put("b.txt", bytes("fine"));
    var zip = zip(files);
    assertThat(zip.length).isLessThan(40_000);
    var contents = open(CONTAINER, "x.zip", zip);
    assertThat(contents.names()).containsExactly("x.zip!b.txt");
    assertThat(contents.told()).contains("x.zip!a.txt: it unpacks to more than 250 times");
  }

  @Test
  void refusesWhatIsTooLongOrTooMuch() throws IOException {
    var zip = zip(folder());
    var tiny = new Limits(5, 50, 100, () -> false);
    assertThatThrownBy(() -> open(CONTAINER, "x.zip", zip, tiny))
        .isInstanceOf(ConversionException.LimitExceeded.class)
        .hasMessageContaining("x.zip!news/a.html");
    var few = Limits.STANDARD.unpacking(new Limits.Unpacking(3, 1 << 20, 100, 2));
    assertThatThrownBy(() -> open(CONTAINER, "x.zip", zip, few))
        .isInstanceOf(ConversionException.LimitExceeded.class)
        .hasMessageContaining("more than 3 files");
    var little = Limits.STANDARD.unpacking(new Limits.Unpacking(30, 20, 100, 2));
    assertThat(open(CONTAINER, "x.zip", zip, little).told()).contains("more than 20 bytes");
  }

  @Test
  void refusesFilesThatOverlap() throws IOException {
    var one = zip(Map.of("a.txt", bytes("word ".repeat(2000))));
    var many = zip(Map.of("a.txt", bytes("word ".repeat(2000)), "b.txt", new byte[0]));
    assertThat(open(CONTAINER, "x.zip", one).names()).hasSize(1);
    // Each record of the directory claims the whole zip.
    for (var i = 0; i < many.length - 46; i++) {
      if (many[i] == 'P' && many[i + 1] == 'K' && many[i + 2] == 1 && many[i + 3] == 2) {
        many[i + 20] = (byte) many.length;
        many[i + 21] = (byte) (many.length >> 8);
      }
    }
    assertThatThrownBy(() -> open(CONTAINER, "x.zip", many))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("overlap");
  }

  @Test
  void readsWhatIsLeftOfAZipThatWasCutOff() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.txt", bytes("the first"));
    files.put("b.txt", bytes("the second"));
    var zip = zip(files);
    var contents = open(CONTAINER, "x.zip", Arrays.copyOf(zip, zip.length - 30));
    assertThat(contents.files().stream().map(Pages.Opened::text))
        .containsExactly("the first", "the second");
    assertThat(contents.told()).contains("cut off");
  }

  @Test
  void tellsOfDamagedBytes() throws IOException {
    var zip = zip(Map.of("a.txt", bytes("the quick brown fox jumps over the lazy dog")));
    zip[45] ^= 0x55;
    assertThat(open(CONTAINER, "x.zip", zip).told()).contains("x.zip!a.txt: ");
  }

  @Test
  void opensFoldersAndNoDocuments() throws IOException {
    assertThat(CONTAINER.opens(Sample.of("x.zip", zip(folder())))).isTrue();
    assertThat(CONTAINER.opens(Sample.of("x", zip(Map.of())))).isTrue();
    for (var name : new String[] {"mimetype", "[Content_Types].xml", "_rels/.rels", "word/a.xml"}) {
      assertThat(CONTAINER.opens(Sample.of("x.zip", zip(Map.of(name, bytes("x"))))))
          .isFalse();
    }
    assertThat(CONTAINER.opens(Sample.of("x.docx", zip(folder())))).isFalse();
    assertThat(CONTAINER.opens(Sample.of("x.zip", bytes("PK is a postcode somewhere"))))
        .isFalse();
    assertThat(CONTAINER.opens(Sample.of("x.zip", new byte[0]))).isFalse();
  }

  @Test
  void anEmptyZipHoldsNothing() throws IOException {
    assertThat(open(CONTAINER, "x.zip", zip(Map.of())).files()).isEmpty();
  }

  @Test
  void picturesAreHeldByWhatTheyAre() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.html", bytes(PAGE));
    files.put("pic.jpg", PNG);
    files.put("bare", PNG);
    files.put("page.png", bytes("<!DOCTYPE html><title>Not found</title>"));
    var pictures = open(CONTAINER, "x.zip", zip(files)).files().get(0).member().pictures();
    assertThat(pictures.find("pic.jpg").map(Picture.Held::mediaType)).hasValue("image/png");
    assertThat(pictures.find("bare")).isPresent();
    assertThat(pictures.find("page.png")).isEmpty();
  }
}
