package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteSourceTest {

  private static final byte[] BYTES = "0123456789".getBytes(StandardCharsets.US_ASCII);

  @TempDir
  Path folder;

  @Test
  void readsFromAnyPlaceAsOftenAsAsked() throws IOException {
    var file = Files.write(folder.resolve("a.bin"), BYTES);
    for (var source : List.of(ByteSource.of(file), ByteSource.of(Input.of("a.bin", BYTES)))) {
      assertThat(source.name()).isEqualTo("a.bin");
      assertThat(source.length()).isEqualTo(10);
      for (var from : new int[] {0, 7, 3, 10, 11}) {
        try (var in = source.stream(from)) {
          assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII))
              .isEqualTo("0123456789".substring(Math.min(10, from)));
        }
      }
      assertThat(source.sample().bytes()).isEqualTo(BYTES);
      assertThat(source.input(Limits.STANDARD).bytes()).isEqualTo(BYTES);
      assertThatThrownBy(() -> source.input(new Limits(9, 1, 1, () -> false)))
          .isInstanceOf(ConversionException.LimitExceeded.class);
    }
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> ByteSource.of(folder)).isInstanceOf(NoSuchFileException.class);
  }
}
