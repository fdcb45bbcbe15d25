package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureHeaderTest {

  private static byte[] picture(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(37, 21, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  @Test
  void readsTheSizesThatTheJdkWrites() throws IOException {
    for (var format : new String[] {"png", "jpeg", "gif", "bmp"}) {
      var header = PictureHeader.of(picture(format)).orElseThrow();
      assertThat(header).isEqualTo(new PictureHeader("image/" + format, format, 37, 21));
    }
  }

  @Test
  void takesNoPictureThatIsCutInItsHeader() throws IOException {
    for (var format : new String[] {"png", "jpeg", "gif", "bmp"}) {
      var whole = picture(format);
      for (int length = 0; length < 10; length++) {
        assertThat(PictureHeader.of(Arrays.copyOf(whole, length))).as(format).isEmpty();
      }
    }
    assertThat(PictureHeader.of(Specimen.png(0, 5))).isEmpty();
    assertThat(PictureHeader.of(Specimen.png(-1, 5))).isEmpty();
  }

  @Test
  void endsOnAJpegWithoutAFrame() {
    var bytes = new byte[4000];
    Arrays.fill(bytes, (byte) 0xFF);
    bytes[1] = (byte) 0xD8;
    assertThat(PictureHeader.of(bytes)).isEmpty();
    assertThat(PictureHeader.of(
            new byte[] {-1, (byte) 0xD8, -1, (byte) 0xE0, 0, 0, -1, -1, 0, 0, 0, 0}))
        .isEmpty();
  }
}
