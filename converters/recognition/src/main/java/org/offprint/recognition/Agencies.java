package org.offprint.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells news agencies and other organisations from persons, by {@code agencies.tsv}. */
final class Agencies {

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> PUBLICATIONS = new HashSet<>();
  private static final List<String> ENDS = new ArrayList<>();
  private static final List<String> STARTS = new ArrayList<>();
  private static final List<String> AGENCY_ENDS = new ArrayList<>();
  private static final List<String> AGENCY_STARTS = new ArrayList<>();

  static {
    for (var row : Tables.rows("agencies.tsv", 2)) {
      var text = row.get(1);
      switch (row.get(0)) {
        case "name" -> NAMES.add(key(text));
        case "end" -> ENDS.add(text);
        case "start" -> STARTS.add(text);
        case "agency-end" -> AGENCY_ENDS.add(text);
        case "agency-start" -> AGENCY_STARTS.add(text);
        default -> throw new IllegalStateException("Unknown kind of agency: " + row);
      }
    }
    Tables.rows("hosts.tsv", 2).forEach(row -> PUBLICATIONS.add(key(row.get(1))));
  }

  private Agencies() {}

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\u2011', '-').replace(".", "").strip();
  }

  /** Whether the name stands in the table. */
  static boolean isKnown(String name) {
    var key = key(name);
    return NAMES.contains(key)
        || key.startsWith("the ") && NAMES.contains(key.substring(4))
        || (key.startsWith("l'") || key.startsWith("l’")) && NAMES.contains(key.substring(2));
  }

  /** Whether it is the name of a newspaper in more words than one; a single one may be a surname. */
  private static boolean isPublication(String name) {
    return name.indexOf(' ') > 0 && PUBLICATIONS.contains(key(name));
  }

  /** Whether the name is known or looks like that of an organisation. */
  static boolean isAgency(String name) {
    return isNewsAgency(name)
        || isPublication(name)
        || ENDS.stream().anyMatch(end -> endsWith(name, end))
        || STARTS.stream().anyMatch(start -> startsWith(name, start));
  }

  /** Whether the name is known or says itself that it is a news agency. */
  static boolean isNewsAgency(String name) {
    return isKnown(name)
        || AGENCY_ENDS.stream().anyMatch(end -> endsWith(name, end))
        || AGENCY_STARTS.stream().anyMatch(start -> startsWith(name, start));
  }

  private static boolean startsWith(String name, String start) {
    return name.length() > start.length()
        && name.startsWith(start)
        && (!Character.isLetter(name.charAt(start.length())) || isIdeographic(start));
  }

  /** A surname alone, such as "Post", is no ending: another word has to stand before it. */
  private static boolean endsWith(String name, String end) {
    var at = name.length() - end.length();
    if (at < 1 || !name.regionMatches(true, at, end, 0, end.length())) {
      return false;
    }
    return isIdeographic(end) ? at >= 2 : !Character.isLetterOrDigit(name.codePointBefore(at));
  }

  private static boolean isIdeographic(String text) {
    return Shape.isUnspaced(text)
        || Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HANGUL;
  }
}
