package org.offprint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The archived articles that the tests of this room run on. */
final class Inputs {

  private static final Path ROOT = Path.of(System.getProperty("offprint.root", "../.."));
  private static final Path SHARED =
      Path.of(System.getProperty("offprint.shared", "../../../shared"));

  private static final String[] CORPUS = {
    "archived-text",
    "hostile",
    "markdown-clip",
    "multilingual",
    "plain-export",
    "saved-html",
    "wikinews"
  };

  private Inputs() {}

  /** Returns the class path of this test without what only tests bring, such as the logging of a test library. */
  static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("slf4j")
            && !entry.contains("archunit")
            && !entry.contains("poi-ooxml-full"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns the samples of this repository. */
  static List<Path> samples() throws IOException {
    return files(ROOT.resolve("samples"), ".txt");
  }

  /** Returns the samples, and the seed article where it is at hand. */
  static List<Path> samplesAndSeed() throws IOException {
    var all = new ArrayList<>(samples());
    var seed = SHARED.resolve("seed/archived-article.txt");
    if (Files.exists(seed)) {
      all.add(seed);
    } else {
      System.out.println("The seed article is left out: there is no " + seed + ".");
    }
    return all;
  }

  /** Returns the files of the corpus; without it the test is skipped. */
  static List<Path> corpus() throws IOException {
    return corpus(CORPUS);
  }

  /** Returns the folder of the corpus; without it the test is skipped. */
  static Path corpusFolder() {
    var corpus = SHARED.resolve("corpus");
    if (!Files.isDirectory(corpus)) {
      System.out.println(
          "Skipped: there is no corpus at " + corpus + "; give it by -Doffprint.shared=…");
    }
    assumeTrue(Files.isDirectory(corpus), "no corpus at hand");
    return corpus;
  }

  /** Returns the files of the corpus in these folders; without the corpus the test is skipped. */
  static List<Path> corpus(String... folders) throws IOException {
    var corpus = corpusFolder();
    var all = new ArrayList<Path>();
    for (var folder : folders) {
      all.addAll(files(corpus.resolve(folder), ""));
    }
    return all;
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !file.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    }
  }
}
