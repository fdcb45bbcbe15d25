package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same article gives the same bytes in another time zone, another locale and on another Java. */
class SameBytesTest {

  @TempDir
  Path folder;

  @Test
  void givesTheSameBytesInAnotherZoneLocaleAndEncoding() throws Exception {
    var here = Path.of(System.getProperty("java.home"));
    var plain = fingerprints(here, List.of());
    var other = fingerprints(
        here,
        List.of(
            "-Duser.timezone=Asia/Tokyo",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-9",
            "-XX:TieredStopAtLevel=1"));
    assertThat(plain).hasSizeGreaterThan(60);
    assertThat(other).isEqualTo(plain);
  }

  @Test
  void givesTheSameBytesOnTheNewestJavaOfThisMachine() throws Exception {
    var here = Path.of(System.getProperty("java.home"));
    var newest = newest();
    if (newest.isEmpty()) {
      System.out.println(
          "Skipped: only Java " + Runtime.version().feature() + " is on this machine.");
    }
    assumeTrue(newest.isPresent(), "no other Java on this machine");
    assertThat(fingerprints(newest.get(), List.of())).isEqualTo(fingerprints(here, List.of()));
  }

  private static Optional<Path> newest() throws IOException {
    var jvms = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(jvms)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(jvms)) {
      return homes
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> feature(home) > Runtime.version().feature())
          .max(Comparator.comparingInt(SameBytesTest::feature));
    }
  }

  private static int feature(Path home) {
    try {
      for (var line : Files.readAllLines(home.resolve("release"))) {
        if (line.startsWith("JAVA_VERSION=\"")) {
          return Runtime.Version.parse(line.substring(14, line.length() - 1)).feature();
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      return 0;
    }
    return 0;
  }

  private List<String> fingerprints(Path java, List<String> flags) throws Exception {
    var command = new ArrayList<String>();
    command.add(java.resolve("bin/java").toString());
    command.addAll(flags);
    command.addAll(List.of("-Xss1m", "-cp", Inputs.classPath(), Fingerprints.class.getName()));
    for (var input : Inputs.samplesAndSeed()) {
      command.add(input.toAbsolutePath().normalize().toString());
    }
    var out = Files.createTempFile(folder, "out", ".txt");
    var err = Files.createTempFile(folder, "err", ".txt");
    var process = new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    var code = process.waitFor();
    assertThat(code).as(Files.readString(err)).isZero();
    assertThat(Files.readString(err)).as("standard error").isEmpty();
    return Files.readAllLines(out, StandardCharsets.UTF_8);
  }
}
