package org.offprint.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Resources;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** Pictures are files of the book, and what is said of its accessibility is counted from them. */
class PicturesTest {

  private static final String FEATURE = "schema:accessibilityFeature";

  private final Map<String, byte[]> held = new TreeMap<>();
  private final Resources resources = sha256 -> new ByteArrayInputStream(held.get(sha256));

  private Picture picture(String mediaType, byte[] bytes) {
    try {
      var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      held.put(hash, bytes);
      return new Picture.Held(hash, mediaType);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** One red pixel. */
  private Picture png() {
    return picture(
        "image/png",
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5E"
                    + "rkJggg=="));
  }

  private Picture svg(String inside) {
    var drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">" + inside + "</svg>";
    return picture("image/svg+xml", drawing.getBytes(UTF_8));
  }

  private static Block figure(Picture picture, String alternative) {
    return new Block.Figure(picture, Words.of(alternative), Inlines.text("A caption."), List.of());
  }

  private Opened book(Block... blocks) throws IOException {
    var builder = Article.builder().headline("Salt");
    for (var block : blocks) {
      builder.block(block);
    }
    return Opened.of(
        new Edition.Single(Entry.of(builder.build())),
        new Writer.Material(resources, new byte[0]),
        new EpubProvider().defaults());
  }

  private static List<String> shown(Opened book) {
    return book.all("EPUB/article.xhtml", "//img").stream()
        .map(image -> image.getAttribute("src"))
        .toList();
  }

  @Test
  void holdsEachPictureOnceAsAFile() throws IOException {
    var png = png();
    var book = book(figure(png, "Red"), figure(png, "Red again"));
    var name = "pictures/" + ((Picture.Held) png).sha256() + ".png";
    assertThat(shown(book)).containsExactly(name, name);
    assertThat(book.files().get("EPUB/" + name)).isEqualTo(held.get(((Picture.Held) png).sha256()));
    assertThat(book.all("EPUB/package.opf", "//item[@media-type='image/png']")).hasSize(1);
  }

  @Test
  void saysHowItCanBeReadFromWhatItHolds() throws IOException {
    var none = book(figure(new Picture.Missing(Words.of("a.jpg")), "Red"));
    assertThat(none.property("schema:accessMode")).containsExactly("textual");
    assertThat(none.property("schema:accessModeSufficient")).containsExactly("textual");
    assertThat(none.property(FEATURE)).doesNotContain("alternativeText");

    var told = book(figure(png(), "Red"));
    assertThat(told.property("schema:accessMode")).containsExactly("textual", "visual");
    assertThat(told.property("schema:accessModeSufficient"))
        .containsExactly("textual,visual", "textual");
    assertThat(told.property(FEATURE)).contains("alternativeText", "tableOfContents");
    assertThat(told.property("schema:accessibilityHazard")).containsExactly("none");

    var untold = book(figure(png(), "Red"), figure(png(), ""));
    assertThat(untold.property("schema:accessModeSufficient")).containsExactly("textual,visual");
    assertThat(untold.property(FEATURE)).doesNotContain("alternativeText");
    assertThat(untold.property("schema:accessibilitySummary").get(0)).contains("1 of 2");
  }

  @Test
  void doesNotVouchThatPicturesWhichMayMoveDoNotFlash() throws IOException {
    var gif = picture(
        "image/gif",
        Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"));
    assertThat(book(figure(gif, "Dot")).property("schema:accessibilityHazard"))
        .containsExactly("unknown");
  }

  @Test
  void holdsDrawingsThatNeitherRunNorCall() throws IOException {
    var good = "<style>.a { fill: url(#g) }</style><circle class=\"a\" r=\"4\"/>";
    assertThat(shown(book(figure(svg(good), "A circle")))).hasSize(1);
    var bad = List.of(
        "<script>alert(1)</script>",
        "<circle r=\"4\" onclick=\"alert(1)\"/>",
        "<image href=\"https://example.org/a.png\"/>",
        "<style>@import 'https://example.org/a.css';</style>",
        "<rect style=\"fill: url( 'https://example.org/#a')\"/>",
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
        "<circle>");
    for (var inside : bad) {
      assertThat(shown(book(figure(svg(inside), "A circle")))).as(inside).isEmpty();
    }
    var bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    assertThat(shown(book(figure(picture("image/svg+xml", bomb.getBytes(UTF_8)), "A circle"))))
        .isEmpty();
  }

  @Test
  void saysThatAPictureOfAnotherKindIsMissing() throws IOException {
    var tiff = picture("image/tiff", "II*\0 and so on".getBytes(UTF_8));
    var article =
        Article.builder().headline("Salt").block(figure(tiff, "A map")).build();
    var findings = new EpubProvider()
        .writer(new EpubProvider().defaults())
        .write(
            Edition.of(article),
            new Writer.Material(resources, new byte[0]),
            new ByteArrayOutputStream(),
            Limits.STANDARD);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(Codes.FORMAT_LIMIT);
    assertThat(shown(book(figure(tiff, "A map")))).isEmpty();
  }
}
