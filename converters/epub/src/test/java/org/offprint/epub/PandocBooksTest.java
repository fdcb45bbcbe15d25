package org.offprint.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Entry;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** Books that another program binds are read, and it reads ours. */
class PandocBooksTest {

  private static final String MARKDOWN = """
      ---
      title: Salt and iron
      author: Ann Reed
      date: 2019-06-05
      lang: en-GB
      publisher: The Herald
      ---
      # Salt

      Pans *and* mines.

      # Iron

      - ore
      - rust
      """;

  @TempDir
  private Path folder;

  private String pandoc(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("pandoc"));
    command.addAll(List.of(arguments));
    var output = folder.resolve("said.txt");
    try {
      var process = new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(output.toFile())
          .start();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    } catch (IOException missing) {
      assumeTrue(false, "pandoc is not installed: " + missing.getMessage());
    }
    return Files.readString(output);
  }

  @Test
  void readsWhatPandocBinds() throws IOException, InterruptedException {
    var source = Files.writeString(folder.resolve("a.md"), MARKDOWN, UTF_8).toString();
    for (var version : List.of("epub2", "epub3")) {
      var book = folder.resolve(version + ".epub");
      pandoc("-t", version, "-o", book.toString(), source);
      var draft = new EpubSyntax().parse(Input.of(book, Limits.STANDARD), Limits.STANDARD);
      assertThat(draft.pieces().stream().map(Draft.Piece::raw))
          .as(version)
          .containsSubsequence("Salt and iron", "Salt", "Pans and mines.", "Iron", "ore\nrust");
      assertThat(draft.fields().stream().map(field -> field.label() + " " + field.value()))
          .as(version)
          .contains(
              "author Ann Reed",
              "published 2019-06-05",
              "publication The Herald",
              "language en-GB");
      assertThat(draft.findings()).as(version).isEmpty();
    }
  }

  @Test
  void pandocReadsOurFactsBack() throws IOException, InterruptedException {
    List<Contributor> people =
        List.of(new Contributor.Person(Words.of("Ann Reed"), Contributor.Role.AUTHOR));
    var article = Article.builder()
        .headline("Salt & <iron>")
        .byline(Printed.of("Ann Reed", people))
        .published("2019-06-05")
        .publication("The Herald")
        .language("en-GB")
        .heading(2, "Pans")
        .paragraph("Flat.")
        .build();
    var book =
        Files.write(folder.resolve("a.epub"), Opened.of(Entry.of(article)).bytes());
    var read = pandoc("-f", "epub", "-t", "markdown", "-s", book.toString());
    assertThat(read)
        .contains(
            "author: Ann Reed", "date: 2019-06-05", "language: en-GB", "publisher: The Herald")
        .contains("Salt & \\<iron\\>", "## Pans", "Flat.");
  }
}
