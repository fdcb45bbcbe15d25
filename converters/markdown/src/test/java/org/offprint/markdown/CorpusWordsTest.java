package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** What another parser shows of archived Markdown, ours shows too. */
class CorpusWordsTest {

  static Stream<Path> corpus() throws IOException {
    var shared = Path.of(System.getProperty("offprint.shared", "../../../shared"), "corpus");
    if (!Files.isDirectory(shared)) {
      return Stream.of(shared);
    }
    try (var files = Files.walk(shared)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void seesTheWordsThatAnotherParserSees(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "no corpus at " + file);
    var text = Files.readString(file);
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var draft = new MarkdownSyntax().parse(Input.of("a.md", bytes), Limits.STANDARD);
    var lines = MarkdownSyntax.lines(text);
    var body = lines.subList(FrontMatter.of(lines).lines(), lines.size());
    var words = words(shown(draft));
    var lost = new ArrayList<String>();
    // The annotation of a ruby stands apart from its base.
    var other = String.join("\n", body).replaceAll("(<ruby>[^<]*+)(<rt>[^<]*+</rt>)", "$1 $2 ");
    for (var word : words(CommonMark.visible(other))) {
      if (!words.remove(word)) {
        lost.add(word);
      }
    }
    assertThat(lost).isEmpty();
  }

  /** What the blocks show; their raw text would have marks within words, and words that parsing lost. */
  private static String shown(Draft draft) {
    var text = new StringBuilder();
    for (var block : Blocks.all(draft.pieces().stream().map(Draft.Piece::block).toList())) {
      if (block instanceof Block.Figure figure) {
        text.append(figure.alternative()).append('\n');
      }
      Blocks.runs(block).forEach(run -> text.append(Inlines.plain(run)).append('\n'));
    }
    return text.toString();
  }

  private static List<String> words(String text) {
    return new ArrayList<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
  }
}
