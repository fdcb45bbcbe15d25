package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipPartsTest {

  private static byte[] zip(int length) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var name : new String[] {"a.xml", "b.png"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write(new byte[length]);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void readsTheFilesThatAreWanted() throws IOException {
    var parts = ZipParts.of(zip(10), name -> name.endsWith(".xml"), Limits.STANDARD);
    assertThat(parts).containsOnlyKeys("a.xml");
    assertThat(parts.get("a.xml")).hasSize(10);
  }

  @Test
  void refusesWhatIsCutOffOrNoZip() throws IOException {
    var whole = zip(10);
    assertThatThrownBy(() ->
            ZipParts.of(Arrays.copyOf(whole, whole.length - 5), name -> true, Limits.STANDARD))
        .isInstanceOf(ZipException.class)
        .hasMessageContaining("not a whole zip");
    assertThatThrownBy(() -> ZipParts.of(new byte[0], name -> true, Limits.STANDARD))
        .isInstanceOf(ZipException.class);
  }

  @Test
  void stopsWhereASmallFileUnfoldsWithoutEnd() throws IOException {
    var bomb = zip(5_000_000);
    assertThat(bomb.length).isLessThan(20_000);
    var limits = new Limits(1_000_000, 50, 1_000, () -> false);
    assertThatThrownBy(() -> ZipParts.of(bomb, name -> true, limits))
        .isInstanceOf(ConversionException.LimitExceeded.class);
    assertThat(ZipParts.of(bomb, name -> false, limits)).isEmpty();
  }
}
