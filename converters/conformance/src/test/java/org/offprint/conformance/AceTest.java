package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every EPUB is accessible as far as Ace by DAISY can tell. One browser serves all books, since starting costs. */
class AceTest {

  private static final int SHARE = 60;

  @TempDir
  Path folder;

  @Test
  void findsNoIssueInSamplesSeedAndSeededArticles() throws IOException {
    var ace = Tool.ace();
    var books = Output.ofInputsAndSeeds("epub", SHARE, folder).stream()
        .map(Output::file)
        .toList();
    var complaints = complaints(ace, books);
    System.out.println("Ace: " + books.size() + " books judged, " + complaints.size() + " issues");
    assertThat(complaints).isEmpty();
  }

  @Test
  void complainsOfWhatIsNoBook() throws IOException {
    var words = Files.writeString(folder.resolve("words.epub"), "only words");
    assertThat(complaints(Tool.ace(), List.of(words))).isNotEmpty();
  }

  private static List<String> complaints(Tool ace, List<Path> books) throws IOException {
    var ran = ace.run(books.toArray());
    assertThat(ran.code()).as(ran.err()).isZero();
    var lines = ran.out().lines().toList();
    assertThat(lines.stream().filter(line -> !line.contains("\t")))
        .containsExactlyElementsOf(books.stream().map(Path::toString).toList());
    return lines.stream().filter(line -> line.contains("\t")).toList();
  }
}
