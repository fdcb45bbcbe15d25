package org.offprint.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The JDK's own writers make the pictures; the WebP ones are the smallest of the libwebp tools. */
class ImageHeaderTest {

  private static byte[] picture(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  @Test
  void readsWhatTheJdkWrites() throws IOException {
    for (var format : List.of("png", "jpeg", "gif")) {
      assertThat(ImageHeader.of(picture(format)))
          .contains(new ImageHeader("image/" + format, 321, 45));
    }
  }

  @Test
  void readsWebP() {
    var lossy =
        Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    assertThat(ImageHeader.of(lossy)).contains(new ImageHeader("image/webp", 1, 1));
    var lossless = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    assertThat(ImageHeader.of(Arrays.copyOf(lossless, 34)))
        .contains(new ImageHeader("image/webp", 1, 1));
  }

  @Test
  void takesNothingForAPictureThatIsNone() throws IOException {
    for (var text : List.of("", "GIF8", "RIFF0000WEBP", "<svg/>", "\u00ff\u00d8\u00ff", "II*\0")) {
      assertThat(ImageHeader.of(text.getBytes(ISO_8859_1))).as(text).isEmpty();
    }
    for (var format : List.of("png", "jpeg", "gif")) {
      var whole = picture(format);
      for (var length = 0; length < Math.min(whole.length, 200); length++) {
        ImageHeader.of(Arrays.copyOf(whole, length));
      }
    }
  }

  @Test
  void endsOnAJpegWhoseSegmentsHaveNoLength() {
    var bytes = new byte[1000];
    Arrays.fill(bytes, (byte) 0xFF);
    bytes[1] = (byte) 0xD8;
    assertThat(ImageHeader.of(bytes)).isEmpty();
  }
}
