package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir
  Path folder;

  @Test
  void writesTheFileWithTheFoldersAboveIt() throws IOException {
    var target = folder.resolve("a/b/c.txt");
    WholeFile.write(target, false, out -> out.write(new byte[] {1, 2, 3}));
    assertThat(Files.readAllBytes(target)).containsExactly(1, 2, 3);
  }

  @Test
  void leavesNothingBehindWhenTheContentFails() throws IOException {
    var target = folder.resolve("c.txt");
    assertThatThrownBy(() -> WholeFile.write(target, false, out -> {
          out.write(new byte[100_000]);
          throw new IOException("No space left on device");
        }))
        .isInstanceOf(ConversionException.Unwritable.class)
        .hasMessageContaining("c.txt")
        .hasMessageContaining("No space left on device");
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void keepsTheOldFileWhenTheNewOneFails() throws IOException {
    var target = Files.writeString(folder.resolve("c.txt"), "old");
    assertThatThrownBy(() -> WholeFile.write(target, true, out -> {
          throw new IOException("gone");
        }))
        .isInstanceOf(ConversionException.Unwritable.class);
    assertThat(target).hasContent("old");
  }

  @Test
  void replacesAFileOnlyWhenTold() throws IOException {
    var target = Files.writeString(folder.resolve("c.txt"), "old");
    assertThatThrownBy(() -> WholeFile.write(target, false, out -> out.write('n')))
        .isInstanceOf(ConversionException.Unwritable.class)
        .hasMessageContaining("already exists");
    assertThat(target).hasContent("old");
    WholeFile.write(target, true, out -> out.write('n'));
    assertThat(target).hasContent("n");
  }

  @Test
  void writesANameAsLongAsTheFileSystemAllows() {
    var target = folder.resolve("x".repeat(251) + ".txt");
    WholeFile.write(target, false, out -> out.write('n'));
    assertThat(target).hasContent("n");
  }

  @Test
  void saysThatAFolderIsInTheWay() {
    assertThatThrownBy(() -> WholeFile.write(folder, true, out -> out.write('n')))
        .isInstanceOf(ConversionException.Unwritable.class)
        .hasMessageContaining("is a folder");
  }
}
