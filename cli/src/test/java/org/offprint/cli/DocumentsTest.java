package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Frame;
import org.offprint.convert.Input;
import org.offprint.convert.Offprint;

/** What the documents tell people to type is typed, and what they tell to program is compiled and run. */
final class DocumentsTest {

  private static final Pattern DECLARED = Pattern.compile("public final class (\\w+)");

  @TempDir
  Path folder;

  @BeforeEach
  void copySamples() throws IOException {
    var samples = Files.createDirectory(folder.resolve("samples"));
    try (var files = Files.list(Session.root().resolve("samples"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, samples.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void readmeBeginsWithBothCommands() throws IOException {
    var head = lines("README.md").subList(0, 12);
    assertThat(head)
        .contains("    ./convert --to pdf samples/harbour-reopens.txt", "    mvn verify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/cli.md"})
  void everyCommandWorks(String document) throws IOException {
    var commands = lines(document).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("./convert ") || line.startsWith("./offprint "))
        .toList();
    assertThat(commands).isNotEmpty();
    for (var command : commands) {
      var words = new ArrayList<Object>();
      for (var word : command.substring(2).replaceFirst("^offprint ", "").split(" ")) {
        words.add(word.matches("(samples|out).*") ? folder.resolve(word) : word);
      }
      var session = Session.run(words.toArray());
      assertThat(session.code())
          .as(command + "\n" + session.out() + session.err())
          .isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/library.md"})
  void everySnippetCompilesAndRuns(String document) throws Exception {
    var snippets = blocks(document);
    assertThat(snippets).isNotEmpty();
    var sources = new ArrayList<Path>();
    for (var i = 0; i < snippets.size(); i++) {
      sources.add(source("Snippet" + i, statements("Snippet" + i, snippets.get(i))));
    }
    try (var loader = compile(sources)) {
      for (var i = 0; i < snippets.size(); i++) {
        loader.loadClass("Snippet" + i).getMethod("run").invoke(null);
      }
    }
    assertThat(folder.resolve("out")).isNotEmptyDirectory();
  }

  @Test
  void formatOfTheManualWrites() throws Exception {
    try (var loader = compile(declared("docs/add-a-format.md"))) {
      var provider = (FormatProvider<?>) made(loader, "HeadlineProvider");
      var out = folder.resolve("a.txt");
      try (var readings = Offprint.standard().read(folder.resolve("samples/night-trains.txt"))) {
        var reading = readings.next().orElseThrow();
        with(provider).write(reading, Input.of("a", new byte[0]), "headline", out);
        assertThat(Files.readString(out)).startsWith("* ").hasLineCount(1);
      }
    }
  }

  private static Offprint with(FormatProvider<?> provider) {
    var known = Offprint.standard().registry();
    return Offprint.of(new org.offprint.convert.Registry(
        known.syntaxes(),
        known.frames(),
        known.containers(),
        List.of(provider),
        known.witnesses(),
        known.recogniser()));
  }

  @Test
  void frameOfTheManualFits() throws Exception {
    try (var loader = compile(declared("docs/add-an-archive.md"))) {
      var frame = (Frame) made(loader, "GazetteFrame");
      var known = Offprint.standard().registry();
      var frames = new ArrayList<>(known.frames());
      frames.add(frame);
      var offprint = Offprint.of(new org.offprint.convert.Registry(
          known.syntaxes(),
          frames,
          known.containers(),
          known.formats(),
          known.witnesses(),
          known.recogniser()));
      var text = "FROM THE GAZETTE\n\nFerries are back\n\nThe harbour reopened on Thursday.\n";
      try (var readings = offprint.read(Input.of("a.txt", text.getBytes("UTF-8")))) {
        var reading = readings.next().orElseThrow();
        assertThat(reading.ledger().frame()).isEqualTo("gazette");
        assertThat(org.offprint.article.Inlines.plain(reading.article().headline()))
            .isEqualTo("Ferries are back");
      }
    }
  }

  private static Object made(ClassLoader loader, String name) throws ReflectiveOperationException {
    return loader.loadClass(name).getConstructor().newInstance();
  }

  private static List<String> lines(String document) throws IOException {
    return Files.readAllLines(Session.root().resolve(document));
  }

  private static List<String> blocks(String document) throws IOException {
    var blocks = new ArrayList<String>();
    var fence = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    var found = fence.matcher(Files.readString(Session.root().resolve(document)));
    while (found.find()) {
      blocks.add(found.group(1));
    }
    return blocks;
  }

  private List<Path> declared(String document) throws IOException {
    var sources = new ArrayList<Path>();
    for (var block : blocks(document)) {
      var name = DECLARED.matcher(block);
      assertThat(name.find()).isTrue();
      sources.add(source(name.group(1), block));
    }
    return sources;
  }

  private String statements(String name, String snippet) {
    var imports = snippet.lines().filter(line -> line.startsWith("import "));
    var code = snippet.lines().filter(line -> !line.startsWith("import "));
    return imports.collect(Collectors.joining("\n"))
        + "\npublic final class " + name + " {\n  public static void run() throws Exception {\n"
        + code.collect(Collectors.joining("\n"))
            .replace("Path.of(\"", "Path.of(\"" + folder.toString().replace("\\", "\\\\") + "/")
        + "\n  }\n}\n";
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text);
  }

  private URLClassLoader compile(List<Path> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var classes = Files.createDirectories(folder.resolve("classes"));
    var options = List.of("-d", classes.toString(), "-Xlint:all,-path,-processing", "-Werror");
    var messages = new java.io.StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var done = compiler
          .getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
      assertThat(done).as(messages + Arrays.toString(sources.toArray())).isTrue();
    }
    return new URLClassLoader(new URL[] {classes.toUri().toURL()});
  }
}
