package org.offprint.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of Factiva that begins with the code of a field, as in {@code HD  Ferries Run Again}.
 *
 * @param code the code
 * @param value what follows it on the line
 */
record FactivaCode(String code, String value) {

  /** In the order in which Factiva prints them. */
  private static final List<String> ORDER = List.of(
      "CLM", "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "VOL", "PG", "LA", "CY",
      "LP", "TD", "ART", "CX", "CT", "RF", "CO", "IN", "NS", "RE", "DE", "IPC", "IPD", "PUB", "AN");

  /** Codes that are words too. */
  private static final Set<String> WORDS = Set.of(
      "SE", "BY", "ED", "LA", "CT", "CO", "IN", "RE", "DE", "PUB", "AN", "ART", "VOL", "PG", "SC");

  private static final Map<String, String> FACTS = Map.ofEntries(
      Map.entry("BY", "author"),
      Map.entry("SE", "section"),
      Map.entry("PD", "published"),
      Map.entry("SN", "publication"),
      Map.entry("ED", "edition"),
      Map.entry("PG", "page"),
      Map.entry("LA", "language"),
      Map.entry("CY", "rights"),
      Map.entry("AN", "identifier"));

  /** The code of a line; nothing for other lines. */
  static Optional<FactivaCode> of(ExportLine line) {
    var text = line.stripped();
    var end = 0;
    while (end < text.length() && end < 4 && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
      end++;
    }
    if (end < 2 || end > 3 || !ORDER.contains(text.substring(0, end)) || line.isCentred()) {
      return Optional.empty();
    }
    var code = text.substring(0, end);
    if (end == text.length()) {
      return Optional.of(new FactivaCode(code, ""));
    }
    if (!ExportLine.isBlank(text.charAt(end))) {
      return Optional.empty();
    }
    var apart = text.charAt(end) != ' ' || ExportLine.isBlank(text.charAt(end + 1));
    return apart || !WORDS.contains(code)
        ? Optional.of(new FactivaCode(code, strip(text, end)))
        : Optional.empty();
  }

  private static String strip(String text, int from) {
    var at = from;
    while (at < text.length() && ExportLine.isBlank(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  /** The place in the order of a record. */
  int order() {
    return ORDER.indexOf(code);
  }

  boolean isText() {
    return code.equals("LP") || code.equals("TD");
  }

  /** What it says, as fields name facts. */
  String fact() {
    return FACTS.getOrDefault(code, "detail");
  }
}
