package org.offprint.pack;

import java.util.Set;

/** The rule for names of zip entries: relative paths that unpack below the folder they are unpacked in, anywhere. */
final class EntryName {
  private static final int MAX_BYTES = 0xFFFF;
  private static final Set<String> NO_SEGMENT = Set.of("", ".", "..");

  private EntryName() {}

  /**
   * Refuses names that could escape, or that some system cannot make.
   *
   * @param name the name, parts joined by slashes
   * @param bytes its length in UTF-8
   * @throws IllegalArgumentException if it is refused; the message says why
   */
  static void check(String name, int bytes) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c == 0x7F || c == '\\' || c == ':') {
        throw refused(name, "a control character, a backslash or a colon");
      }
      if (Character.isSurrogate(c) && !isPair(name, i)) {
        throw refused(name, "half of a surrogate pair");
      }
    }
    for (var segment : name.split("/", -1)) {
      if (NO_SEGMENT.contains(segment)) {
        throw refused(name, "an empty part, or one of dots only");
      }
    }
    if (bytes > MAX_BYTES) {
      throw refused(name.substring(0, 40) + "…", "more than " + MAX_BYTES + " bytes");
    }
  }

  private static boolean isPair(String name, int i) {
    return Character.isHighSurrogate(name.charAt(i))
        ? i + 1 < name.length() && Character.isLowSurrogate(name.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(name.charAt(i - 1));
  }

  private static IllegalArgumentException refused(String name, String what) {
    return new IllegalArgumentException("Not a name for a zip entry, it has " + what + ": " + name);
  }
}
