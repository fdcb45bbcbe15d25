package org.offprint.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that stand beside the repository or in it. */
final class Shared {

  private Shared() {}

  /** A file or folder beside the repository; without it the test is skipped, with the reason. */
  static Path file(String path) {
    var file = Path.of(System.getProperty("offprint.shared", "../../../shared")).resolve(path);
    assumeTrue(Files.exists(file), file + " is missing: the test needs it.");
    return file;
  }

  /** A file or folder of the repository. */
  static Path repository(String path) {
    return Path.of(System.getProperty("offprint.root", "../..")).resolve(path);
  }
}
