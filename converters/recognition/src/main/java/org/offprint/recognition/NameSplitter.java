package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list of names at commas, semicolons, slashes, brackets and the words for "and". */
final class NameSplitter {

  /**
   * A part of the list.
   *
   * @param text the part
   * @param afterMark whether a mark stands before it, as before a job; "Ann Reader and Bo Writer" are two persons
   */
  record NamePart(String text, boolean afterMark) {}

  private NameSplitter() {}

  static List<NamePart> split(String text) {
    var parts = new ArrayList<NamePart>();
    for (var section : marks(text)) {
      var names = new ArrayList<String>();
      if (isWholeAgency(section)) {
        names.add(section);
      } else {
        connectors(section, names);
      }
      for (var i = 0; i < names.size(); i++) {
        parts.add(new NamePart(names.get(i), i == 0 && !parts.isEmpty()));
      }
    }
    return parts;
  }

  /** An organisation with an "and" of its own: Coast &amp; Wire, Salt and Iron News. */
  private static boolean isWholeAgency(String section) {
    var words = Shape.words(section);
    return Agencies.isAgency(section) && words.size() >= 3 && NameWords.isConnector(words.get(1));
  }

  private static List<String> marks(String text) {
    var sections = new ArrayList<String>();
    var from = 0;
    for (var i = 0; i < text.length(); i++) {
      var end = end(text, i);
      if (end > i) {
        sections.add(text.substring(from, i));
        from = end;
        i = end - 1;
      }
    }
    sections.add(text.substring(from));
    return sections.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The index after a mark that parts names; the same index where none stands. */
  private static int end(String text, int i) {
    var c = text.charAt(i);
    if (",;，；、،|/\n()（）•".indexOf(c) >= 0) {
      // RFE/RL is one name.
      return c == '/' && Agencies.isKnown(text.strip()) ? i : i + 1;
    }
    var dash = "–—-―".indexOf(c) >= 0
        && i > 0
        && text.charAt(i - 1) == ' '
        && i + 1 < text.length()
        && text.charAt(i + 1) == ' ';
    if (dash) {
      return i + 1;
    }
    for (var of : List.of(" for the ", " of the ", " for ", " of ", " von der ", " für ")) {
      if (text.startsWith(of, i) && Agencies.isAgency(rest(text, i + of.length()))) {
        return i + of.length();
      }
    }
    return i;
  }

  private static String rest(String text, int from) {
    var end = from;
    while (end < text.length() && ",;|/(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end).strip();
  }

  private static void connectors(String section, List<String> parts) {
    var words = Shape.words(section);
    var from = 0;
    for (var i = 1; i + 1 < words.size(); i++) {
      if (NameWords.isConnector(words.get(i)) && isSplit(words, from, i)) {
        parts.add(String.join(" ", words.subList(from, i)));
        from = i + 1;
      }
    }
    if (from == 0 && words.size() > 1 && NameWords.isConnector(words.get(0))) {
      from = 1;
    }
    parts.add(String.join(" ", words.subList(from, words.size())));
  }

  /**
   * A short connector is a particle too: in "Ortega y Gasset" it stands in a name. It parts names only where a given
   * name and a surname stand on its left, and another two words on its right.
   */
  private static boolean isSplit(List<String> words, int from, int at) {
    // "inviata a Roma": a place, and no second name.
    if (words.get(at).length() == 1
        && Character.isLetter(words.get(at).charAt(0))
        && NameWords.isJob(words.get(from))) {
      return false;
    }
    if (!NameWords.isParticle(words.get(at)) || words.get(at).equals("and")) {
      return true;
    }
    return at - from >= 2 && words.size() - at - 1 >= 2
        || words.get(at).equals("и") && at - from >= 1;
  }
}
