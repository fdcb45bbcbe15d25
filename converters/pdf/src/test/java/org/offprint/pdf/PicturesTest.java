package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** Pictures made by the JDK are drawn by PDFBox as the JDK sees them. */
class PicturesTest {
  private static final int WIDTH = 37;
  private static final int HEIGHT = 23;

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void drawsPngPictures(int type) throws Exception {
    for (boolean interlaced : new boolean[] {false, true}) {
      var picture = picture(type);
      var drawn = drawn(encode(picture, "png", interlaced), "image/png");
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          if (type == BufferedImage.TYPE_USHORT_GRAY) {
            // Readers round 16 bits to 8 in more than one way.
            double level = picture.getRaster().getSample(x, y, 0) / 257.0;
            assertThat(drawn.getRGB(x, y) & 0xFF).isCloseTo((int) level, within(1));
          } else {
            assertThat(hex(drawn, x, y)).as("%d %d", x, y).isEqualTo(hex(picture, x, y));
          }
        }
      }
    }
  }

  /** Grey by its sample, since the JDK takes it for linear, and other pixels as sRGB. */
  private static String hex(BufferedImage image, int x, int y) {
    var raster = image.getRaster();
    if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      int level = raster.getSample(x, y, 0);
      return Integer.toHexString(new Color(level, level, level).getRGB());
    }
    int pixel = image.getRGB(x, y);
    return pixel >>> 24 == 0 ? "clear" : Integer.toHexString(pixel);
  }

  @Test
  void drawsJpegPicturesFromTheVeryBytes() throws Exception {
    var jpeg = encode(picture(BufferedImage.TYPE_3BYTE_BGR), "jpeg", false);
    var bytes = write(jpeg, "image/jpeg");
    assertThat(contains(bytes, jpeg)).isTrue();
    try (var pdf = new ReadBack(bytes)) {
      var page = new PDFRenderer(pdf.document()).renderImageWithDPI(0, 72);
      assertThat(page.getWidth()).isGreaterThan(500);
    }
  }

  @Test
  void tagsAPictureWithItsTextAndPlace() throws Exception {
    try (var pdf = new ReadBack(
        write(encode(picture(BufferedImage.TYPE_BYTE_GRAY), "png", false), "image/png"))) {
      var figure =
          pdf.tree().all().stream().filter(node -> node.type().equals("Figure")).toList();
      assertThat(figure).hasSize(1);
      assertThat(figure.get(0).dictionary().getString("Alt")).isEqualTo("A test picture");
      assertThat(figure
              .get(0)
              .attributes()
              .getCOSArray(org.apache.pdfbox.cos.COSName.BBOX)
              .size())
          .isEqualTo(4);
      assertThat(figure.get(0).attributes().getNameAsString("O")).isEqualTo("Layout");
    }
  }

  @Test
  void drawsAGreyAreaForADamagedPicture() throws Exception {
    var png = encode(picture(BufferedImage.TYPE_3BYTE_BGR), "png", false);
    var damaged = Arrays.copyOf(png, png.length / 2);
    var out = new ByteArrayOutputStream();
    var findings = new PdfProvider()
        .writer(new PdfProvider().defaults())
        .write(
            new Edition.Single(entry(damaged, "image/png")),
            material(damaged),
            out,
            Limits.STANDARD);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(Codes.FORMAT_LIMIT);
    try (var pdf = new ReadBack(out.toByteArray())) {
      assertThat(pdf.tree().all()).anyMatch(node -> node.type().equals("Figure"));
    }
  }

  @Test
  void survivesEveryCutAndManyFlips() throws Exception {
    for (var format : List.of("png", "jpeg")) {
      var whole = encode(picture(BufferedImage.TYPE_3BYTE_BGR), format, false);
      var random = new java.util.Random(1);
      for (int i = 0; i < 60; i++) {
        var bad = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
        if (i % 2 == 0) {
          bad = whole.clone();
          bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        }
        assertThat(write(bad, "image/" + format)).isNotEmpty();
      }
    }
  }

  private static BufferedImage picture(int type) {
    var image = new BufferedImage(WIDTH, HEIGHT, type);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, new Color(x * 6, y * 10, (x * y) % 256, x > 20 ? 255 : x * 12).getRGB());
      }
    }
    return image;
  }

  private static byte[] encode(BufferedImage image, String format, boolean interlaced)
      throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName(format).next();
    var parameters = writer.getDefaultWriteParam();
    if (interlaced) {
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    } else if (parameters.canWriteProgressive()) {
      parameters.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
    }
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters);
    }
    return out.toByteArray();
  }

  private static Entry entry(byte[] picture, String mediaType) throws Exception {
    var figure = new Block.Figure(
        new Picture.Held(sha(picture), mediaType),
        Words.of("A test picture"),
        List.of(),
        List.of());
    return Entry.of(
        Article.builder().headline("Pictures").block(figure).paragraph("Text.").build());
  }

  private static Writer.Material material(byte[] picture) {
    return new Writer.Material(sha256 -> new ByteArrayInputStream(picture), new byte[0]);
  }

  private static byte[] write(byte[] picture, String mediaType) throws Exception {
    return ReadBack.write(
        new Edition.Single(entry(picture, mediaType)),
        new PdfProvider().defaults(),
        material(picture));
  }

  private static BufferedImage drawn(byte[] picture, String mediaType) throws Exception {
    try (var pdf = new ReadBack(write(picture, mediaType))) {
      var resources = pdf.document().getPage(0).getResources();
      var name = resources.getXObjectNames().iterator().next();
      return ((PDImageXObject) resources.getXObject(name)).getImage();
    }
  }

  private static String sha(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static boolean contains(byte[] whole, byte[] part) {
    return new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)
        .contains(new String(part, java.nio.charset.StandardCharsets.ISO_8859_1));
  }
}
