package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.batch.Batch;
import org.offprint.batch.Report;
import org.offprint.docx.OoxmlSchemas;

/**
 * Every file of the corpus that holds an article becomes a file of every format, and every such file passes the judge
 * of its format; with few seeds only some are judged. The time limit is for hangs alone, not a measure of speed.
 */
class JudgedCorpusTest {

  private static final Set<String> WITHOUT_AN_ARTICLE = Set.of("empty.txt", "whitespace-only.txt");
  private static final String[] FORMATS = {"docx", "epub", "html", "md", "pdf"};
  private static final int JUDGED = Integer.getInteger("offprint.judged", 60);
  /** Nu guesses a language by its words; a text that is no language at all has none for us. */
  private static final String GUESSED_LANGUAGE = "This document appears to be written in";

  private static final int ALL_FROM = 300;
  private static final int SHARE = 4;

  @TempDir
  Path folder;

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void everyFileConvertsToEveryFormatAndPassesItsJudge() throws IOException {
    var inputs = Inputs.corpus();
    var report = Batch.of(inputs).to(FORMATS).into(folder).run();
    for (var result : report.results()) {
      check(result);
    }
    assertThat(report.results()).hasSize(inputs.size());
    var outputs = outputs(report);
    var complaints = Stream.of("docx", "epub", "html", "pdf")
        .parallel()
        .flatMap(format -> complaints(format, outputs.get(format)))
        .toList();
    System.out.println("Corpus: " + inputs.size() + " files in " + FORMATS.length + " formats, "
        + outputs.get("pdf").size() + " of each judged, " + complaints.size() + " complaints");
    assertThat(complaints).isEmpty();
  }

  private static void check(Report.Result result) {
    var name = result.input().getFileName().toString();
    if (WITHOUT_AN_ARTICLE.contains(name)) {
      assertThat(result.failures())
          .as(name)
          .extracting(Report.Failure::kind)
          .containsExactly(Report.Kind.NO_ARTICLE);
    } else {
      assertThat(result.failures()).as(name).isEmpty();
      // A file with many articles has a folder, with every article in every format.
      assertThat(result.outputs()).as(name).isNotEmpty();
      assertThat(result.outputs().size() % FORMATS.length).as(name).isZero();
    }
  }

  /** The outputs to judge: all, or some from all over the corpus. */
  private static Map<String, List<Path>> outputs(Report report) {
    var written =
        report.results().stream().filter(result -> !result.outputs().isEmpty()).toList();
    var step = JUDGED >= ALL_FROM ? 1 : Math.max(1, written.size() * SHARE / JUDGED);
    var outputs = new LinkedHashMap<String, List<Path>>();
    for (var i = 0; i < written.size(); i += step) {
      for (var output : written.get(i).outputs()) {
        var name = output.getFileName().toString();
        var format = name.substring(name.lastIndexOf('.') + 1);
        outputs.computeIfAbsent(format, none -> new ArrayList<>()).add(output);
      }
    }
    return outputs;
  }

  private static Stream<String> complaints(String format, List<Path> files) {
    var complaints = new ArrayList<String>();
    try {
      if (format.equals("docx")) {
        for (var file : files) {
          OoxmlSchemas.errors(Files.readAllBytes(file))
              .forEach(error -> complaints.add(file.getFileName() + " " + error));
        }
        return complaints.stream();
      }
      try (var judge = judge(format)) {
        for (var file : files) {
          judge.judge(file).stream()
              .filter(complaint -> !complaint.message().startsWith(GUESSED_LANGUAGE))
              .forEach(complaint -> complaints.add(file.getFileName() + " " + complaint));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return complaints.stream();
  }

  private static Judge judge(String format) throws IOException {
    return switch (format) {
      case "epub" -> Judge.epubCheck();
      case "html" -> Judge.nu();
      default -> Judge.veraPdf();
    };
  }
}
