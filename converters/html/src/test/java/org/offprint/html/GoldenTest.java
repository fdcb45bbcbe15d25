package org.offprint.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.convert.Embed;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.offprint.json.ArticleJson;

/** Each article {@code golden/*.json} makes the article element of the page beside it, and the head of its facts. */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/offprint/html/golden");

  static Stream<Path> articles() throws IOException {
    return Files.list(FOLDER).filter(file -> file.toString().endsWith(".json")).sorted();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void makesThePageBesideIt(Path article) throws IOException {
    var entry = ArticleJson.parse(Files.readAllBytes(article));
    var page = new String(
        new Page(entry, Embed.NONE, Writer.Material.NONE, Limits.STANDARD).bytes(), UTF_8);
    var style = page.indexOf("<style>");
    var made = page.substring(0, style) + page.substring(page.indexOf("</style>") + 9);
    var golden = FOLDER.resolve(article.getFileName().toString().replace(".json", ".html"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, made, UTF_8);
    }
    assertThat(made).isEqualTo(Files.readString(golden, UTF_8));
  }
}
