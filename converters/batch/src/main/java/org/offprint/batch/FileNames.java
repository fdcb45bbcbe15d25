package org.offprint.batch;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of output files that every file system takes. */
final class FileNames {

  /** Leaves room within 255 bytes for a number and a suffix. */
  private static final int MOST_BYTES = 180;

  private static final Set<String> RESERVED = Set.of(
      "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
      "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FileNames() {}

  /** A name by which file systems that fold case or normalise know the same file. */
  static String key(String name) {
    // Upper case first, as full case folding would: some systems hold "ß" and "SS" for the same.
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Makes a stem safe: NFC, no controls, bidi controls or path characters, no dot or hyphen first, no dot or blank
   * last, no device name of Windows, at most 180 bytes of UTF-8 cut between characters as readers see them.
   */
  static String safe(String stem) {
    var out = new StringBuilder();
    Normalizer.normalize(stem, Normalizer.Form.NFC)
        .codePoints()
        .forEach(cp -> out.appendCodePoint(safe(cp)));
    var name = cut(out.toString().strip());
    while (name.endsWith(".") || name.endsWith(" ")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.isEmpty() || name.startsWith(".") || name.startsWith("-")) {
      name = "_" + name;
    }
    var base = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
    return RESERVED.contains(base.toLowerCase(Locale.ROOT)) ? "_" + name : name;
  }

  private static int safe(int cp) {
    var kind = Character.getType(cp);
    var bad = "/\\:*?\"<>|".indexOf(cp) >= 0
        || kind == Character.CONTROL
        || kind == Character.SURROGATE
        || cp >= 0x202A && cp <= 0x202E
        || cp >= 0x2066 && cp <= 0x2069;
    return bad ? '_' : cp;
  }

  private static String cut(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
      return name;
    }
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(name);
    var end = 0;
    for (var next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      if (name.substring(0, next).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
        break;
      }
      end = next;
    }
    return name.substring(0, end);
  }
}
