package org.offprint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Outputs that belong together.
 *
 * @param source the file from which all of them were converted, where it is at hand
 * @param files the outputs
 */
record Outputs(Optional<Path> source, List<Path> files) {

  /** Keeps its own copy. */
  Outputs {
    files = List.copyOf(files);
  }
}
