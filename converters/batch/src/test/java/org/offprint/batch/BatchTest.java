package org.offprint.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.convert.Limits;
import org.offprint.convert.ReadOptions;

final class BatchTest {

  @TempDir
  Path root;

  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(root.resolve("in"));
    out = root.resolve("out");
  }

  private void file(String name, String text) throws IOException {
    var file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Batch batch() {
    return Batch.of(in).with(Fakes.offprint()).to("up", "low").into(out);
  }

  private List<String> written() throws IOException {
    try (var files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void keepsTheTreeAndWritesEveryFormat() throws IOException {
    file("a.txt", "one");
    file("deep/er/b.txt", "two");
    var report = batch().run();
    assertThat(written()).containsExactly("a.low", "a.up", "deep/er/b.low", "deep/er/b.up");
    assertThat(out.resolve("deep/er/b.up")).hasContent("up two");
    assertThat(report.failed()).isEmpty();
    assertThat(report.summary()).isEqualTo("2 converted, 0 failed. OFP-R002 x2.");
  }

  @Test
  void oneBadFileNeverStopsTheRest() throws IOException {
    file("a.txt", "boom");
    file("b.txt", "deep");
    file("c.txt", " ");
    file("d.txt", "fine");
    var report = batch().run();
    assertThat(report.failed())
        .extracting(result -> result.failures().get(0).kind())
        .containsExactly(Report.Kind.FAULT, Report.Kind.FAULT, Report.Kind.NO_ARTICLE);
    assertThat(written()).containsExactly("d.low", "d.up");
  }

  @Test
  void severalArticlesGoToFolderNumbered() throws IOException {
    file("many.txt", "one\ntwo\nthree");
    batch().to("up").run();
    assertThat(written())
        .containsExactly("many/many-001.up", "many/many-002.up", "many/many-003.up");
    assertThat(out.resolve("many/many-003.up")).hasContent("up three");
  }

  @Test
  void stemsThatCollideKeepTheirSuffix() throws IOException {
    file("a.txt", "one");
    var other = Files.createDirectory(root.resolve("other")).resolve("A.txt");
    Files.writeString(other, "two");
    var plan = Batch.of(in, other).with(Fakes.offprint()).to("up").into(out).plan();
    assertThat(plan.jobs()).extracting(Plan.Job::stem).containsExactly("a.txt", "A.txt-2");
  }

  @Test
  void outputThatWouldReplaceItsInputKeepsItsSuffix() throws IOException {
    file("a.up", "one");
    var plan =
        Batch.of(in.resolve("a.up")).with(Fakes.offprint()).to("up", "low").plan();
    assertThat(plan.jobs().get(0).outputs())
        .extracting(output -> output.file().getFileName().toString())
        .containsExactly("a.up.up", "a.low");
  }

  @Test
  void passesOverWhatIsHiddenUnknownOrLinked() throws IOException {
    file("a.txt", "one");
    file(".offprint-1.part.txt", "hidden");
    file(".git/b.txt", "hidden");
    file("c.bin", "unknown");
    file("ours.txt", "---\ntitle: x\ngenerator: \"Offprint\"\n---\n");
    Files.createSymbolicLink(in.resolve("loop"), in);
    var plan = batch().plan();
    assertThat(plan.jobs()).extracting(Plan.Job::input).containsExactly(in.resolve("a.txt"));
    assertThat(plan.skipped())
        .containsExactly(
            new Plan.Skipped(in.resolve("c.bin"), Plan.Reason.NOT_AN_ARTICLE),
            new Plan.Skipped(in.resolve("ours.txt"), Plan.Reason.OUR_OWN_OUTPUT));
  }

  @Test
  void oneOutputThatExistsStopsNoOther() throws IOException {
    file("a.txt", "one");
    Files.createDirectory(out);
    Files.writeString(out.resolve("a.up"), "precious");
    var result = batch().run().results().get(0);
    assertThat(result.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Report.Kind.OUTPUT));
    assertThat(result.outputs()).containsExactly(out.resolve("a.low"));
    assertThat(out.resolve("a.up")).hasContent("precious");
  }

  @Test
  void neverReplacesAnotherInputOfTheRun() throws IOException {
    file("a.txt", "one");
    var low = Files.writeString(in.resolve("a.up"), "two");
    var report = Batch.of(in.resolve("a.txt"))
        .with(Fakes.offprint().overwriting().reading(ReadOptions.STANDARD.from("lines")))
        .to("up")
        .run(new Plan(
            List.of(
                new Plan.Job(
                    in.resolve("a.txt"),
                    "a.txt",
                    in,
                    "a",
                    List.of(new Plan.Output("up", "up", low))),
                new Plan.Job(low, "a.up", out, "b", List.of())),
            List.of()));
    assertThat(low).hasContent("two");
    assertThat(report.results().get(0).failures().get(0).message())
        .contains("is an input of this run");
  }

  @Test
  void outputsAndReportDoNotDependOnThreads() throws IOException {
    for (var i = 0; i < 60; i++) {
      file("f" + i % 7 + "/n" + i + ".txt", i % 9 == 0 ? "boom" : "words " + i);
    }
    var first = batch().jobs(1).run();
    var contents = contents();
    out = root.resolve("again");
    var second = batch().jobs(4).run();
    assertThat(contents()).isEqualTo(contents);
    assertThat(second.summary()).isEqualTo(first.summary());
    assertThat(second.results())
        .extracting(Report.Result::input)
        .containsExactlyElementsOf(
            first.results().stream().map(Report.Result::input).toList());
  }

  private TreeMap<String, String> contents() throws IOException {
    var contents = new TreeMap<String, String>();
    for (var name : written()) {
      contents.put(name, Files.readString(out.resolve(name)));
    }
    return contents;
  }

  @Test
  void outputThatSaysSomethingElseIsNotWritten() throws IOException {
    file("a.txt", "no lie");
    file("b.txt", "fine");
    var report = batch().with(Fakes.offprint().proving()).run();
    assertThat(report.results().get(0).failures())
        .containsExactly(new Report.Failure(
            Report.Kind.UNPROVEN,
            out.resolve("a.up") + ": is not written, since it does not say what the article says:"
                + " b0: words: the article has \"lie\", the output \"truth\". This is a fault of this"
                + " program: report it with the input."));
    assertThat(written()).containsExactly("a.low", "b.low", "b.up");
    assertThat(report.summary())
        .isEqualTo("1 converted, 1 failed (1 not proved). OFP-P001 x2, OFP-R002 x2.");
  }

  @Test
  void outputThatCannotBeReadBackIsNotWritten() throws IOException {
    file("a.txt", "mumble");
    var report = batch().to("up").with(Fakes.offprint().proving()).run();
    assertThat(report.results().get(0).failures().get(0).message())
        .contains("cannot be read back: it cannot be heard");
    assertThat(report.outputs()).isEmpty();
  }

  @Test
  void cancelledRunLeavesNothingHalf() throws IOException {
    file("a.txt", "one");
    file("b.txt", "two");
    var cancelled = Limits.STANDARD.cancelledBy(() -> true);
    var report = batch()
        .with(Fakes.offprint().reading(ReadOptions.STANDARD.limits(cancelled)))
        .run();
    assertThat(report.failed())
        .extracting(result -> result.failures().get(0).kind())
        .containsOnly(Report.Kind.CANCELLED);
    assertThat(out).doesNotExist();
  }
}
