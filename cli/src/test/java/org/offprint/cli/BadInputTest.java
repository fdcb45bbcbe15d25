package org.offprint.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: the message, the exit code, and that nothing is lost or left over. */
final class BadInputTest {

  private static final String ARTICLE =
      "# Harbour reopens\n\nBy Maren Oake\n\nMarch 14, 2019\n\nThe ferries are back.\n";

  @TempDir
  Path folder;

  static Stream<Arguments> withoutArticle() {
    return Stream.of(
        arguments("empty", new byte[0]),
        arguments("whitespace", " \n\t\r\n   \n".getBytes(UTF_8)),
        arguments("only NULs", new byte[64]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withoutArticle")
  void refusesInputWithoutWord(String name, byte[] bytes) throws IOException {
    var input = Files.write(folder.resolve("bad.txt"), bytes);
    var session = Session.run("convert", "--to", "html", input);
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.err()).contains("bad.txt").contains("no word").endsWith("\n");
    assertThat(session.err().lines()).hasSize(1);
    assertOnly("bad.txt");
  }

  static Stream<Arguments> readable() {
    return Stream.of(
        arguments(
            "invalid UTF-8",
            ("Ferries are b\u00e4ck at the quay.\n").getBytes(ISO_8859_1),
            "quay",
            "OFP-D00"),
        arguments("UTF-16", ARTICLE.getBytes(UTF_16), "The ferries are back.", ""),
        arguments(
            "NULs between words",
            ARTICLE.replace("ferries are", "ferries\0 are").getBytes(UTF_8),
            "The ferries are back.",
            ""),
        arguments(
            "CR only", ARTICLE.replace('\n', '\r').getBytes(UTF_8), "The ferries are back.", ""),
        arguments(
            "no headline, no footer",
            "the ferries are back.\n".getBytes(UTF_8),
            "the ferries are back.",
            ""),
        arguments(
            "headline twice",
            (ARTICLE + "\nHarbour reopens\n").getBytes(UTF_8),
            "Harbour reopens",
            ""));
  }

  private static byte[] binary() {
    var bytes = new byte[4000];
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 253);
    }
    System.arraycopy("Boats at the quay. ".getBytes(UTF_8), 0, bytes, 0, 19);
    return bytes;
  }

  @Test
  void refusesBinaryDataUnlessAPersonSaysThatItIsText() throws IOException {
    var input = Files.write(folder.resolve("a.txt"), binary());
    var session = Session.run("convert", "--to", "html", input);
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.err()).contains("is binary data, not text").contains("--from");
    assertOnly("a.txt");
    var forced = Session.run("convert", "--to", "html", "--from", "text", input);
    assertThat(forced.code()).as(forced.err()).isEqualTo(Exit.DONE);
    assertThat(forced.err()).contains("OFP-D004");
    assertThat(Files.readString(folder.resolve("a.html"))).contains("Boats at the quay.");
  }

  @Test
  void refusesPicturesByTheirFirstBytes() throws IOException {
    var input = Files.write(folder.resolve("a.txt"), "GIF89a and more".getBytes(UTF_8));
    var session = Session.run("convert", "--to", "html", input);
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.err()).contains("GIF picture").contains("Give the text of the article");
    assertOnly("a.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readable")
  void readsWhatHasWords(String name, byte[] bytes, String words, String code) throws IOException {
    var input = Files.write(folder.resolve("odd.txt"), bytes);
    var session = Session.run("convert", "--to", "html", input);
    assertThat(session.code()).as(session.err()).isEqualTo(Exit.DONE);
    assertThat(session.err()).contains(code);
    if (code.isEmpty()) {
      assertThat(session.err()).isEmpty();
    }
    assertThat(Files.readString(folder.resolve("odd.html"))).contains(words);
    assertThat(input).hasBinaryContent(bytes);
    assertOnly("odd.txt", "odd.html");
  }

  @Test
  void readsLineOfTenMegabytes() throws IOException {
    var input = folder.resolve("long.txt");
    Files.writeString(input, "word and ".repeat(10_000_000 / 9) + "the last.\n");
    var session = Session.run("convert", "--to", "json", "--embed", "none", input);
    assertThat(session.code()).as(session.err()).isEqualTo(Exit.DONE);
    assertThat(Files.size(folder.resolve("long.json"))).isGreaterThan(9_900_000);
  }

  @Test
  void listsFormatsWhereOneIsUnknown() throws IOException {
    var input = article();
    var session = Session.run("convert", "--to", "html,scroll", input);
    assertThat(session.code()).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("'scroll'").contains("html, json");
    assertOnly("a.txt");
  }

  @Test
  void refusesExistingOutputUnlessTold() throws IOException {
    var input = article();
    var output = Files.writeString(folder.resolve("a.html"), "precious");
    var refused = Session.run("convert", "--to", "html,json", input);
    assertThat(refused.code()).isEqualTo(Exit.OUTPUT);
    assertThat(refused.err()).contains("a.html").contains("already exists").contains("--overwrite");
    assertThat(output).hasContent("precious");
    assertThat(folder.resolve("a.json")).exists();
    assertThat(Session.run("convert", "--to", "html", "--overwrite", input).code())
        .isZero();
    assertThat(Files.readString(output)).contains("The ferries are back.");
  }

  @Test
  void neverReplacesInputEvenThroughLink() throws IOException {
    var input = Files.writeString(folder.resolve("a.html"), ARTICLE);
    var link = Files.createSymbolicLink(folder.resolve("b.html"), input);
    for (var output : new Path[] {input, link}) {
      var session = Session.run(
          "convert", "--from", "text", "--overwrite", "--to", "html", "-o", output, input);
      assertThat(session.code()).isEqualTo(Exit.OUTPUT);
      assertThat(session.err()).contains("is the input itself");
    }
    assertThat(input).hasContent(ARTICLE);
    assertOnly("a.html", "b.html");
  }

  @Test
  void saysThatInputIsMissingAndConvertsTheRest() throws IOException {
    var input = article();
    var session = Session.run("convert", "--to", "html", folder.resolve("none.txt"), input);
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.err()).contains("none.txt: there is no such file");
    assertOnly("a.txt", "a.html");
  }

  @Test
  void saysThatFolderHoldsNoArticle() throws IOException {
    Files.write(folder.resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    var session = Session.run("convert", "--to", "html", folder);
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.err()).contains("no article in this folder");
    assertOnly("x.png");
  }

  /** A zip in a folder that holds no file of a kind that may be an article is passed over, like a picture. */
  @Test
  void passesOverZipOfPicturesInFolder() throws IOException {
    article();
    zip("pictures.zip", "x.png", "\u0089PNG");
    zip("nested.zip", "inner.zip", Files.readString(zip("inner.zip", "y.bin", "\1"), ISO_8859_1));
    for (var command : List.of(
        List.of("convert", "--to", "html", "--strict"),
        List.of("convert", "-o", folder.resolve("out/all.jsonl"), "--overwrite"),
        List.of("inspect", "--csv"),
        List.of("dupes"))) {
      var session =
          Session.run(Stream.concat(command.stream(), Stream.of(folder)).toArray());
      assertThat(session.code()).as("%s: %s", command, session.err()).isEqualTo(Exit.DONE);
    }
    assertThat(Session.run("convert", "--to", "md", folder).err())
        .contains("1 converted, 0 failed, 5 skipped (2 our own, 3 of no known kind");
  }

  /** What may have been an article, or was named, is no matter of passing over. */
  @Test
  void failsWithZipThatIsNamedOrDamaged() throws IOException {
    article();
    var pictures = zip("pictures.zip", "x.png", "\u0089PNG");
    assertThat(Session.run("convert", "--to", "html", folder.resolve("a.txt"), pictures))
        .satisfies(named -> {
          assertThat(named.code()).isEqualTo(Exit.SOME_FAILED);
          assertThat(named.err()).contains("pictures.zip: there is no article in it");
        });
    assertThat(Session.run("inspect", pictures).code()).isEqualTo(Exit.SOME_FAILED);
    var cut = Files.readAllBytes(zip("cut.zip", "story.txt", ARTICLE));
    Files.write(folder.resolve("cut.zip"), Arrays.copyOf(cut, 60));
    zip("empty.zip", "story.txt", "  \n");
    assertThat(Session.run("convert", "--to", "md", folder)).satisfies(session -> {
      assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
      assertThat(session.err()).contains("cut.zip").contains("empty.zip").contains("2 failed");
    });
  }

  /** A folder with nothing but such a zip holds no article. */
  @ParameterizedTest
  @ValueSource(strings = {"convert --to html", "inspect", "convert -o all.jsonl"})
  void saysThatFolderOfPicturesHoldsNoArticle(String command) throws IOException {
    zip("pictures.zip", "x.png", "\u0089PNG");
    var session = Session.run(
        Stream.concat(Stream.of(command.split(" ")), Stream.of(folder)).toArray());
    assertThat(session.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(session.err()).contains("no article in this folder");
    assertOnly("pictures.zip");
  }

  private Path zip(String name, String inside, String text) throws IOException {
    var file = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(inside));
      zip.write(text.getBytes(ISO_8859_1));
    }
    return file;
  }

  @Test
  void saysThatFolderCannotBeWritten() throws IOException {
    var input = article();
    var file = Files.writeString(folder.resolve("file"), "not a folder");
    var session = Session.run("convert", "--to", "html", "--out-dir", file.resolve("in"), input);
    assertThat(session.code()).isEqualTo(Exit.OUTPUT);
    assertThat(session.err()).contains("cannot be written");
    var locked = Files.createDirectory(folder.resolve("locked"));
    assumeFalse(
        !locked.toFile().setWritable(false) || Files.isWritable(locked),
        "this user may write everywhere");
    assertThat(
            Session.run("convert", "--to", "html", "--out-dir", locked, input).code())
        .isEqualTo(Exit.OUTPUT);
  }

  @Test
  void keepsControlCharactersFromTerminals() throws IOException {
    var session = Session.run("convert", "--to", "html", folder.resolve("a\u001b[31m.txt"));
    assertThat(session.err()).contains("\\u001b[31m").doesNotContain("\u001b");
  }

  private Path article() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), ARTICLE);
  }

  private void assertOnly(String... names) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }
}
