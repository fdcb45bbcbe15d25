package org.offprint.cli;

import java.nio.file.Path;
import java.util.Locale;

/** The names of outputs without their suffix, as a batch gives them. */
final class Stems {

  private Stems() {}

  static String of(Path file) {
    var name = file.getFileName().toString();
    var packed = name.toLowerCase(Locale.ROOT).endsWith(".warc.gz");
    var dot = packed ? name.length() - ".warc.gz".length() : name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The stem of an article from a file that holds several: they go to a folder of their own, numbered. */
  static String numbered(Path folder, int number) {
    return String.format(Locale.ROOT, "%s-%03d", folder.getFileName(), number);
  }

  /** The path without its suffix: the same for all outputs of an article, however their folder is named. */
  static Path place(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling(of(file));
  }
}
