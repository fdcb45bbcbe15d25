package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.convert.Offprint;
import org.offprint.convert.Witness;

final class VerifyCommandTest {

  private static final List<String> FORMATS =
      Offprint.standard().registry().witnesses().stream().map(Witness::format).toList();
  private static final String WORDS =
      "# Harbour reopens\n\nBy Maren Oake\n\nMarch 14, 2019\n\nThe ferries are back at the quay.\n";

  @TempDir
  Path folder;

  private Path in;
  private Path out;
  private Path source;

  @BeforeEach
  void article() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    source = Files.writeString(in.resolve("a.txt"), WORDS);
  }

  /** Into two formats that are written and read in no time. */
  private void convert(Object... more) {
    convert(List.of("html", "json"), more);
  }

  private void convert(List<String> formats, Object... more) {
    var words = new ArrayList<Object>(
        List.of("convert", "--to", String.join(",", formats), "--out-dir", out));
    words.addAll(List.of(more));
    var session = Session.run(words.toArray());
    assertThat(session.code()).as(session.err()).isZero();
  }

  private Path output(String format) {
    return out.resolve("a." + format);
  }

  private List<Path> outputs() {
    return FORMATS.stream().map(this::output).toList();
  }

  private static Session verify(List<Path> files, Object... more) {
    var words = new ArrayList<Object>(List.of("verify"));
    words.addAll(files);
    words.addAll(List.of(more));
    return Session.run(words.toArray());
  }

  private static Session verify(Path... files) {
    return verify(List.of(files));
  }

  @Test
  void provesEveryFormatAgainstTheSource() {
    convert(FORMATS, "--verify", source);
    var session = verify(outputs(), source);
    assertThat(session.err()).isEmpty();
    assertThat(session.out().lines())
        .hasSameSizeAs(FORMATS)
        .allMatch(line -> line.matches(".*a\\.\\w+: proved, \\d+ words"));
    assertThat(session.code()).isZero();
  }

  @Test
  void provesOutputsAgainstTheArticleThatOneCarries() {
    convert(FORMATS, source);
    var session = verify(outputs());
    assertThat(session.code()).as(session.out() + session.err()).isZero();
  }

  @Test
  void provesThatOutputsOfSamplesSayWhatTheirSourcesSay() {
    var samples = Session.root().resolve("samples");
    convert(FORMATS, "--verify", samples);
    var session = Session.run("verify", out, "--source", samples);
    assertThat(session.code()).as(session.out()).isZero();
    assertThat(session.err()).matches("\\d+ proved, 0 not.\n");
    var beside = Session.run("verify", out);
    assertThat(beside.code()).as(beside.out()).isZero();
  }

  @Test
  void countsOutputsOfFormatsThatAreNotReadBack() throws IOException {
    var folder = Files.createDirectory(out.resolveSibling("all"));
    var input = Files.copy(source, folder.resolve("a.txt"));
    var converted = Session.run("convert", "--to", "all", input);
    assertThat(converted.code()).as(converted.err()).isZero();
    assertThat(folder.resolve("a.html")).exists();
    assertThat(folder.resolve("a.txt.txt")).exists();
    var session = Session.run("verify", folder);
    assertThat(session.code()).as(session.out() + session.err()).isZero();
    assertThat(session.err())
        .matches("[1-9] proved, 0 not. [1-9] of formats that are not read back.\n");
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        arguments("html", ">The ferries are back", ">The boats are back"),
        arguments("md", "\nThe ferries are back", "\nThe boats are back"),
        arguments("json", "\"The ferries are back", "\"The boats are back"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void namesTheBlockAndTheWordsThatWereChanged(String format, String from, String to)
      throws IOException {
    if (!FORMATS.contains(format)) {
      return;
    }
    convert(List.of(format), source);
    var text = Files.readString(output(format));
    assertThat(text).contains(from);
    Files.writeString(output(format), text.replace(from, to));
    var session = verify(source, output(format));
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.out())
        .contains(output(format) + ": b")
        .contains(": words: the article has \"ferries")
        .contains("the output \"boats");
  }

  @Test
  void saysOfEveryDamagedOutputThatItIsDamaged() throws IOException {
    convert(FORMATS, source);
    for (var format : FORMATS) {
      var whole = Files.readAllBytes(output(format));
      for (var length : new int[] {0, 1, 40, whole.length / 2, whole.length - 60}) {
        Files.write(output(format), Arrays.copyOf(whole, length));
        var session = verify(List.of(output(format)), "--source", source);
        assertThat(session.code()).as(format + " cut to " + length).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.out())
            .startsWith(output(format) + ": ")
            .containsAnyOf("damaged", "carries another", "the article has")
            .hasLineCount(1);
        assertThat(session.err()).isEmpty();
      }
    }
  }

  @Test
  void knowsDamagedOutputsFromTheirSource() throws IOException {
    convert(FORMATS, source);
    for (var format : FORMATS) {
      Files.write(output(format), new byte[0]);
    }
    var session = verify(outputs(), source);
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.out().lines()).hasSameSizeAs(FORMATS);
  }

  @Test
  void saysThatAnOutputWasMadeFromAnotherFile() throws IOException {
    convert(source);
    Files.writeString(source, WORDS + "\n");
    var session = verify(source, output("html"));
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.out()).contains("was made from another file than " + source);
  }

  @Test
  void saysThatOutputsCarryDifferentArticles() throws IOException {
    convert(source);
    var other = Files.writeString(in.resolve("b.txt"), WORDS.replace("back", "gone"));
    convert(other);
    var session = verify(output("html"), out.resolve("b.json"));
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.out())
        .contains(out.resolve("b.json") + ": was made from another file than " + output("html"))
        .contains(out.resolve("b.json") + ": b")
        .contains(output("html") + ": proved");
  }

  @Test
  void readsTheSourceAsItWasConverted() {
    convert("--lang", "de", source);
    var session = verify(source, output("html"));
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.out()).contains("carries another article").contains("--lang");
    assertThat(verify(List.of(source, output("html")), "--lang", "de").code()).isZero();
  }

  @Test
  void needsSourceWhereNothingCarriesTheArticle() {
    convert("--embed", "none", source);
    var session = verify(output("html"));
    assertThat(session.code()).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("Give the source too");
    assertThat(verify(source, output("html")).code()).isZero();
  }

  @Test
  void asksWhichFileIsTheSource() throws IOException {
    convert(source);
    var other = Files.writeString(in.resolve("b.txt"), WORDS);
    var session = verify(source, other, output("html"));
    assertThat(session.code()).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("Which file is the source?").contains("--source");
    assertThat(verify(source).err()).contains("Which outputs?");
    assertThat(verify(folder.resolve("none.html")).code()).isEqualTo(Exit.SOME_FAILED);
  }

  @Test
  void saysThatFactsAreNoText() {
    convert("--set", "content=facts", source);
    var session = verify(source, output("json"));
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.out()).contains("cannot be proved, since it holds the facts only");
  }

  @Test
  void warnsOfFactsThatCannotBeProvedAndWritesThem() {
    var session =
        Session.run("convert", "--verify", "--set", "content=facts", "-o", output("json"), source);
    assertThat(session.code()).isZero();
    assertThat(session.err()).contains("warning[OFP-P001]").contains("it holds the facts only");
    assertThat(output("json")).exists();
  }

  @Test
  void provesWhatGoesToStandardOutput() {
    var plain = Session.run("convert", "-o", "-", "--to", "html", source);
    assertThat(Session.run("convert", "-o", "-", "--to", "html", "--verify", source))
        .isEqualTo(plain);
  }

  @Test
  void printsOneObjectALine() throws IOException {
    convert(source);
    var html = output("html");
    Files.writeString(html, Files.readString(html).replace(">The ferries", ">The boats"));
    var session = verify(List.of(source, html, output("json"), out.resolve("x.html")), "--json");
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    var lines = session.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith("{\"file\":\"" + html + "\",\"format\":\"html\",\"proved\":false,\"words\":")
        .contains("\"differences\":[{\"kind\":\"words\",\"block\":\"b")
        .endsWith(",\"error\":null}");
    assertThat(lines.get(1)).contains("\"proved\":true").contains("\"differences\":[]");
    assertThat(lines.get(2)).contains("\"proved\":false").contains("there is no such file");
  }

  @Test
  void findsTheSourceOfEachOutputInFolder() throws IOException {
    Files.writeString(
        Files.createDirectory(in.resolve("deep")).resolve("b.txt"), WORDS.replace("quay", "pier"));
    convert(in);
    Files.writeString(out.resolve("stray.html"), Files.readString(output("html")));
    var html = output("html");
    Files.writeString(html, Files.readString(html).replace(">The ferries", ">The boats"));
    var session = Session.run("verify", out, "--source", in);
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.out())
        .contains(html + ": b")
        .contains(out.resolve("deep/b.html") + ": proved")
        .contains(out.resolve("stray.html") + ": its source is not in " + in);
    assertThat(session.err()).isEqualTo("3 proved, 2 not.\n");
    var quiet = Session.run("verify", "--quiet", out, "--source", in);
    assertThat(quiet.out().lines()).hasSize(2);
    assertThat(quiet.err()).isEmpty();
  }

  @Test
  void findsSourcesBesideTheirOutputs() {
    assertThat(Session.run("convert", "--to", "html,json", in).code()).isZero();
    var session = Session.run("verify", in);
    assertThat(session.code()).as(session.out()).isZero();
    assertThat(session.err()).isEqualTo("2 proved, 0 not.\n");
  }

  @Test
  void holdsEachOutputAgainstItsArticleOfSeveral() throws IOException {
    convert(source);
    var json = Files.readString(output("json"));
    var many = in.resolve("many.json");
    Files.writeString(
        many, json + json.replace("at the quay", "at the pier") + json.replace("back", "gone"));
    var all = folder.resolve("all");
    assertThat(Session.run(
                "convert", "--verify", "--to", "html", "--embed", "none", "--out-dir", all, many)
            .code())
        .isZero();
    var session = Session.run("verify", all, "--source", many);
    assertThat(session.code()).as(session.out() + session.err()).isZero();
    assertThat(session.err()).isEqualTo("3 proved, 0 not.\n");
    var second = all.resolve("many/many-002.html");
    var third = Files.move(all.resolve("many/many-003.html"), folder.resolve("c.html"));
    Files.copy(all.resolve("many/many-001.html"), second, StandardCopyOption.REPLACE_EXISTING);
    var wrong = verify(List.of(second, third), "--source", many);
    assertThat(wrong.out())
        .contains(second + ": b")
        .contains("the article has \"pier")
        .contains(third + ": proved");
  }

  @Test
  void helpSaysWhatIsProved() {
    var help = Session.run("verify", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("say what was read").contains("--source").contains("--lang");
    assertThat(help.out()).doesNotContain("--stdin-name");
  }
}
