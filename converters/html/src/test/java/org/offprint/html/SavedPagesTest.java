package org.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** Pages that others saved, where the collection is at hand. */
class SavedPagesTest {

  @Test
  void losesNoWordOfASavedPage() throws IOException {
    var corpus =
        Path.of(System.getProperty("offprint.shared", "../../../shared")).resolve("corpus");
    assumeTrue(Files.isDirectory(corpus), "No collection of articles at " + corpus);
    var read = 0;
    try (var files = Files.walk(corpus)) {
      for (var file :
          files.filter(one -> one.toString().endsWith(".html")).sorted().toList()) {
        var draft = new HtmlSyntax().parse(Input.of(file, Limits.STANDARD), Limits.STANDARD);
        assertThat(HtmlSyntaxTest.difference(draft)).as(file.toString()).isEmpty();
        assertThat(draft.pieces()).as(file.toString()).isNotEmpty();
        read++;
      }
    }
    assertThat(read).isPositive();
  }
}
