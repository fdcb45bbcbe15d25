package org.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertCommandTest {

  private static final Path SAMPLE = Session.root().resolve("samples/night-trains.txt");
  private static final String WORDS = "The ferries are back at the quay.\n";

  @TempDir
  Path folder;

  @Test
  void saysNothingWhereAllWentWell() {
    var session = Session.run("convert", "--to", "html", "--out-dir", folder, SAMPLE);
    assertThat(session).isEqualTo(new Session(Exit.DONE, "", ""));
    assertThat(folder.resolve("night-trains.html")).exists();
  }

  @Test
  void printsThePathOnTerminal() {
    var session =
        Session.with(new byte[0], true, "convert", "--to", "html", "--out-dir", folder, SAMPLE);
    assertThat(session.out()).isEqualTo(folder.resolve("night-trains.html") + "\n");
  }

  @Test
  void takesFormatFromSuffix() throws IOException {
    var output = folder.resolve("story.json");
    assertThat(Session.run("convert", "-o", output, SAMPLE).code()).isZero();
    assertThat(Files.readString(output)).startsWith("{");
    var tei = folder.resolve("story.tei.xml");
    assertThat(Session.run("convert", "-o", tei, SAMPLE).code()).isZero();
    assertThat(Files.readString(tei)).contains("<teiHeader>");
    var csl = folder.resolve("story.csl.json");
    assertThat(Session.run("convert", "-o", csl, SAMPLE).code()).isZero();
    assertThat(Files.readString(csl)).startsWith("[{");
    assertThat(Session.run("convert", "-o", folder.resolve("story"), SAMPLE).err())
        .contains("no suffix");
  }

  @Test
  void knowsFormatsByAliasInAnyCase() {
    assertThat(
            Session.run("convert", "--to", "XHTML", "--out-dir", folder, SAMPLE).code())
        .isZero();
    assertThat(folder.resolve("night-trains.html")).exists();
  }

  @Test
  void pipesFromStandardInputToOutput() {
    var session = Session.with(WORDS.getBytes(UTF_8), false, "convert", "--to", "html", "-");
    assertThat(session.code()).isZero();
    assertThat(session.out()).contains("ferries").contains("</html>");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void dryRunPrintsConflictsAndWritesNothing() throws IOException {
    var input = Files.writeString(folder.resolve("a.txt"), WORDS);
    Files.writeString(folder.resolve("a.json"), "precious");
    var session = Session.run("convert", "--to", "html,json", "--dry-run", folder);
    assertThat(session.code()).isEqualTo(Exit.OUTPUT);
    assertThat(session.out())
        .contains(input + " -> " + folder.resolve("a.html") + "\n")
        .contains(folder.resolve("a.json") + " (exists)\n");
    assertThat(folder.resolve("a.html")).doesNotExist();
  }

  @Test
  void convertsFolderKeepingItsTreeAndSkipsOurOwn() throws IOException {
    var in = Files.createDirectories(folder.resolve("in/deep")).getParent();
    Files.writeString(in.resolve("a.txt"), WORDS);
    Files.writeString(in.resolve("deep/b.txt"), WORDS);
    Files.write(in.resolve("c.txt"), new byte[0]);
    Files.writeString(in.resolve(".hidden.txt"), WORDS);
    assertThat(Session.run("convert", "--to", "html", in.resolve("deep/b.txt")).code())
        .isZero();
    var out = folder.resolve("out");
    var session = Session.run("convert", "--to", "html", "--out-dir", out, in);
    assertThat(session.code()).isIn(Exit.DONE, Exit.SOME_FAILED);
    assertThat(session.err()).contains("2 converted").contains("1 our own");
    assertThat(out.resolve("a.html")).exists();
    assertThat(out.resolve("deep/b.html")).exists();
    assertThat(out.resolve(".hidden.html")).doesNotExist();
  }

  @Test
  void gathersAFolderInOneTable() throws IOException {
    var in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), WORDS);
    Files.copy(SAMPLE, in.resolve("b.txt"));
    Files.writeString(in.resolve("c.txt"), " ");
    var csv = folder.resolve("all.csv");
    var session = Session.run("convert", "--to", "csv", "-o", csv, in);
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.err()).contains("c.txt: ").contains("2 converted, 1 failed");
    assertThat(Files.readString(csv).lines().map(line -> line.split(",")[0]).toList())
        .containsExactly("file", "a.txt", "b.txt");
    var jsonl = folder.resolve("all.jsonl");
    assertThat(Session.run("convert", "-o", jsonl, in.resolve("a.txt"), in.resolve("b.txt"))
            .code())
        .isZero();
    assertThat(Files.readString(jsonl)).hasLineCount(2);
    assertThat(Session.run("convert", "-o", folder.resolve("a.html"), in).code())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void strictTurnsWarningsIntoExitCode() throws IOException {
    var input = Files.write(folder.resolve("a.txt"), "Ferri\u00e8s are back.\n".getBytes("latin1"));
    assertThat(Session.run("convert", "--to", "html", "--strict", input).code())
        .isEqualTo(Exit.FINDINGS);
  }

  @Test
  void suggestsWhatAMisspeltSwitchMayHaveMeant() {
    var session = Session.run("convert", "--overwrit", SAMPLE);
    assertThat(session.code()).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("'--overwrit'").contains("--overwrite");
  }

  @Test
  void refusesUnknownReadersRepairsAndOptions() {
    assertThat(Session.run("convert", "--to", "html", "--from", "cuneiform", SAMPLE)
            .err())
        .contains("'cuneiform'")
        .contains("text");
    assertThat(Session.run("convert", "--to", "html", "--no-repair", "sleep", SAMPLE)
            .err())
        .contains("'sleep'")
        .contains("join-page-breaks");
    assertThat(Session.run("convert", "--to", "html", "--set", "colour=red", SAMPLE)
            .err())
        .contains("'colour'")
        .contains("embed");
  }

  @Test
  void helpBeginsWithExamplesAndListsEverySwitch() {
    var session = Session.run("convert", "--help");
    assertThat(session.code()).isZero();
    assertThat(session.out().stripLeading()).startsWith("Examples:");
    for (var one : Command.CONVERT.switches()) {
      assertThat(session.out()).contains(one.names().get(0));
    }
  }

  @Test
  void inspectsAsOneObjectALine() {
    var session = Session.run("inspect", "--json", Session.root().resolve("samples"));
    assertThat(session.code()).isZero();
    assertThat(session.out().lines().toList())
        .hasSizeGreaterThanOrEqualTo(8)
        .allMatch(line -> line.startsWith("{\"file\":") && line.endsWith("}"));
  }

  @Test
  void explainsEveryLineOfTheInput() throws IOException {
    var session = Session.run("inspect", "--explain", SAMPLE);
    assertThat(session.out()).doesNotContain("\u001b");
    for (var line : Files.readAllLines(SAMPLE)) {
      assertThat(session.out()).contains(line.strip());
    }
  }
}
