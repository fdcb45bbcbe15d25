package org.offprint.frames;

import java.util.List;
import java.util.Locale;

/** What a database prints in the place of an article that it cannot give. */
final class ExportError {

  private static final int FEW_LINES = 12;

  private ExportError() {}

  static boolean is(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("there is an error in this document")
        || lower.contains("document is not available at this time")
        || lower.contains("not possible to display it")
        || lower.contains("document could not be retrieved");
  }

  /** An error and little else. */
  static boolean in(List<ExportLine> lines) {
    return lines.size() <= FEW_LINES && lines.stream().anyMatch(line -> is(line.stripped()));
  }
}
