package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Word document is valid for the SDK of those who make Word, for its oldest and its newest target. */
class OpenXmlSdkTest {

  /** Not Office2007: it knows no captions of tables. */
  private static final List<String> TARGETS = List.of("Office2010", "Microsoft365");

  private static final int SHARE = 20;

  @TempDir
  Path folder;

  @Test
  void findsNoErrorInSamplesSeedAndSeededArticles() throws IOException {
    var sdk = Tool.openXmlSdk();
    var outputs = Output.ofInputsAndSeeds("docx", SHARE, folder);
    var complaints = outputs.parallelStream()
        .flatMap(output ->
            TARGETS.stream().flatMap(target -> complaints(sdk, output.file(), target).stream()))
        .toList();
    System.out.println("Open XML SDK: " + outputs.size() + " documents judged for " + TARGETS + ", "
        + complaints.size() + " complaints");
    assertThat(complaints).isEmpty();
  }

  @Test
  void complainsOfWhatIsNoDocument() throws IOException {
    var words = Files.writeString(folder.resolve("words.docx"), "only words");
    assertThat(complaints(Tool.openXmlSdk(), words, "Microsoft365")).isNotEmpty();
  }

  private static List<String> complaints(Tool sdk, Path file, String target) {
    try {
      var ran = sdk.run(file, target);
      assertThat(ran.code()).as(ran.err()).isZero();
      return Json.of(ran.out()).get("errors").items().stream()
          .map(error -> String.join(
              " ",
              file.getFileName().toString(),
              target,
              error.get("path").text(),
              error.get("xPath").text(),
              error.get("description").text()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
