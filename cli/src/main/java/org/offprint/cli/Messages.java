package org.offprint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.offprint.convert.Finding;
import org.offprint.convert.Severity;

/** Findings as people and editors read them: {@code file:line:col: warning[OFP-R012]: … hint: …}. */
final class Messages {

  private static final int UNUSED_TOLD = 5;

  private Messages() {}

  static String of(String file, Finding finding) {
    var out = new StringBuilder(file);
    if (finding.line() > 0) {
      out.append(':').append(finding.line());
      if (finding.column() > 0) {
        out.append(':').append(finding.column());
      }
    }
    out.append(": ")
        .append(finding.code().severity().name().toLowerCase(Locale.ROOT))
        .append('[')
        .append(finding.code().id())
        .append("]: ")
        .append(finding.message());
    if (!finding.hint().isEmpty()) {
      out.append(" hint: ").append(finding.hint());
    }
    return out.toString();
  }

  static boolean anyWarning(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.code().severity() == Severity.WARNING);
  }

  static void show(Console console, String file, List<Finding> findings, boolean notesToo) {
    for (var finding : findings) {
      if (notesToo || finding.code().severity() == Severity.WARNING) {
        console.say(of(file, finding));
      }
    }
  }

  /** The rows of a sheet that are about none of the inputs: the first few, then how many more. */
  static void unused(Console console, String sheet, List<Finding> rows) {
    rows.stream().limit(UNUSED_TOLD).forEach(row -> console.say(of(sheet, row)));
    if (rows.size() > UNUSED_TOLD) {
      console.say(sheet + ": " + (rows.size() - UNUSED_TOLD) + " more rows fit no input.");
    }
  }

  static String missing(String input) {
    return input + ": there is no such file or folder. Check the name.";
  }

  static String emptyFolder(Path folder) {
    return folder
        + ": no article in this folder. Our own outputs and unknown kinds of file are passed over;"
        + " name a file to have it converted all the same.";
  }
}
