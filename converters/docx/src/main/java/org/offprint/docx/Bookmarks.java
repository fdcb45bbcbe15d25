package org.offprint.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The bookmarks of a document. A name begins with a letter and has at most 40 letters, digits and low lines (as Word
 * wants it); names that differ in case only are one to Word.
 */
final class Bookmarks {

  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> again = new HashMap<>();
  private int ids;

  /** The name of the bookmark for an id; the same for the same id, and another for every other. */
  String name(String id) {
    return names.computeIfAbsent(id, this::unique);
  }

  private String unique(String id) {
    var plain = plain(id);
    var name = plain;
    while (!taken.add(name.toLowerCase(Locale.ROOT))) {
      var suffix = "_" + (again.merge(plain.toLowerCase(Locale.ROOT), 1, Integer::sum) + 1);
      name = plain.substring(0, Math.min(plain.length(), LONGEST - suffix.length())) + suffix;
    }
    return name;
  }

  private static String plain(String id) {
    var out = new StringBuilder();
    for (int i = 0; i < id.length() && out.length() < LONGEST; i++) {
      char c = id.charAt(i);
      boolean fits = Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
      if (out.length() == 0 && !(fits && Character.isLetter(c))) {
        out.append("b_");
      }
      out.append(fits ? c : '_');
    }
    return out.substring(0, Math.min(out.length(), LONGEST));
  }

  /** A number that no bookmark has yet. */
  String nextId() {
    return Integer.toString(ids++);
  }
}
