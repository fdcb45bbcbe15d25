package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code golden/x.txt} parses to {@code golden/x.tree}. The trees are checked by eye before they are added. */
class GoldenTest {

  static Stream<Path> texts() throws IOException, URISyntaxException {
    var folder = Path.of(GoldenTest.class.getResource("/golden").toURI());
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void parsesAsTheTreeBesideIt(Path file) throws IOException {
    var tree = Path.of(file.toString().replaceAll("txt$", "tree"));

    assertThat(DraftTree.of(Drafts.of(file))).isEqualTo(Files.readString(tree));
  }
}
