package org.offprint.text;

import java.util.Map;
import java.util.Optional;

/** The first bytes by which common files that are no text are known. */
final class Magic {

  private static final Map<String, String> SIGNATURES = Map.ofEntries(
      Map.entry("%PDF-", "a PDF"),
      Map.entry("PK\u0003\u0004", "a zip"),
      Map.entry("\u0089PNG\r\n", "a PNG picture"),
      Map.entry("\u00FF\u00D8\u00FF", "a JPEG picture"),
      Map.entry("GIF87a", "a GIF picture"),
      Map.entry("GIF89a", "a GIF picture"),
      Map.entry("\u001F\u008B", "a gzip"),
      Map.entry("BZh", "a bzip2"),
      Map.entry("\u00FD7zXZ", "an xz"),
      Map.entry("7z\u00BC\u00AF", "a 7z"),
      Map.entry("Rar!\u001A", "a RAR"),
      Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office file"),
      Map.entry("\u007FELF", "a program"),
      Map.entry("ID3\u0003", "a sound"),
      Map.entry("OggS", "a sound"),
      Map.entry("SQLite format 3", "a database"));

  private Magic() {}

  /** What kind of binary file begins so; nothing if it may be text. */
  static Optional<String> of(String ascii) {
    return SIGNATURES.entrySet().stream()
        .filter(signature -> ascii.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
