package org.offprint.conformance;

import java.io.IOException;
import java.nio.file.Path;
import org.offprint.convert.Offprint;

/** Converts files on whatever class path it is given. */
final class Alone {

  private Alone() {}

  /**
   * Converts a file.
   *
   * @param files the input and the output
   */
  public static void main(String[] files) throws IOException {
    Offprint.standard().convert(Path.of(files[0]), Path.of(files[1]));
  }
}
