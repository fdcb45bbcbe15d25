package org.offprint.frames;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The beginning of a story of an agency: a place, perhaps a day, the agency in brackets or between slashes, a dash.
 *
 * @param places the places before the agency
 * @param agency the agency as printed; empty where the dateline names none
 */
record WireDateline(String places, String agency) {

  private static final int LONGEST = 110;
  private static final int MOST_PLACE_WORDS = 6;
  private static final Set<String> AGENCIES = Set.of(
      "reuters",
      "ap",
      "afp",
      "xinhua",
      "tass",
      "itar-tass",
      "interfax",
      "ria novosti",
      "dpa",
      "upi",
      "efe",
      "ansa",
      "kyodo",
      "yonhap",
      "pti",
      "ani",
      "ians",
      "bloomberg",
      "cna",
      "bernama",
      "antara",
      "ukrinform",
      "unian",
      "belta",
      "mena",
      "spa",
      "wam",
      "irna",
      "anadolu",
      "aa",
      "apa",
      "ats",
      "belga",
      "lusa",
      "pap",
      "ctk",
      "\u010Dtk",
      "mti",
      "ntb",
      "tt",
      "ritzau",
      "stt",
      "tanjug",
      "hina",
      "agerpres",
      "bta",
      "rpp",
      "telam",
      "t\u00E9lam",
      "notimex",
      "prensa latina",
      "voa",
      "rfe/rl",
      "thomson reuters foundation",
      "canadian press",
      "cp",
      "aap",
      "pa",
      "press association",
      "associated press",
      "agence france-presse",
      "\u0442\u0430\u0441\u0441",
      "\u0438\u0442\u0430\u0440-\u0442\u0430\u0441\u0441",
      "\u0438\u043D\u0442\u0435\u0440\u0444\u0430\u043A\u0441",
      "\u0440\u0438\u0430 \u043D\u043E\u0432\u043E\u0441\u0442\u0438",
      "\u0440\u0435\u0439\u0442\u0435\u0440",
      "\u0443\u043A\u0440\u0456\u043D\u0444\u043E\u0440\u043C",
      "\u65B0\u534E\u793E",
      "\u65B0\u83EF\u793E",
      "\u4E2D\u592E\u793E",
      "\u5171\u540C",
      "\u6642\u4E8B");

  /** The dateline with which a paragraph begins. */
  static Optional<WireDateline> of(String text) {
    var near = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    for (var i = 1; i < near.length(); i++) {
      if (")/\uFF09".indexOf(near.charAt(i)) >= 0) {
        var found = head(near.substring(0, i + 1).strip());
        if (found.isPresent() && (isParted(near, i) || isCapital(found.get().places()))) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a dash follows, after blanks and a full stop; the wide bracket and a slash with a full stop will do. */
  private static boolean isParted(String text, int close) {
    if (text.charAt(close) == '\uFF09') {
      return true;
    }
    var at = close + 1;
    while (at < text.length() && " .\u00A0".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && "-\u2013\u2014".indexOf(text.charAt(at)) >= 0
        || text.charAt(close) == '/' && text.startsWith(".", close + 1);
  }

  private static boolean isCapital(String places) {
    var comma = places.indexOf(',');
    var place = comma < 0 ? places : places.substring(0, comma);
    return place.codePoints().filter(Character::isUpperCase).count() > 2
        && place.codePoints().noneMatch(Character::isLowerCase);
  }

  private static Optional<WireDateline> head(String head) {
    var last = head.isEmpty() ? ' ' : head.charAt(head.length() - 1);
    var open = switch (last) {
      case ')' -> head.lastIndexOf('(');
      case '\uFF09' -> head.lastIndexOf('\uFF08');
      case '/' -> head.lastIndexOf('/', head.length() - 2);
      default -> -1;
    };
    if (open < 1) {
      return Optional.empty();
    }
    var agency = head.substring(open + 1, head.length() - 1).strip();
    var places = head.substring(0, open).strip();
    return isAgency(agency) && isPlace(places)
        ? Optional.of(new WireDateline(places, agency))
        : Optional.empty();
  }

  private static boolean isAgency(String name) {
    return AGENCIES.contains(name.toLowerCase(Locale.ROOT).strip());
  }

  /** A few words, the first with a capital letter or of a script without them; a day may follow a comma. */
  private static boolean isPlace(String text) {
    var comma = text.indexOf(',');
    var place = comma < 0 ? text : text.substring(0, comma);
    var first = place.isEmpty() ? ' ' : place.codePointAt(0);
    return Character.isLetter(first)
        && !Character.isLowerCase(first)
        && place.strip().split("\\s+").length <= MOST_PLACE_WORDS
        && text.chars().noneMatch(c -> ":;?!\n".indexOf(c) >= 0);
  }

  /** Capitals with slashes between places, and a long dash between blanks: the way of the Voice of America. */
  static Optional<WireDateline> spaced(String text) {
    var at = (text.stripTrailing() + " ").indexOf(" \u2014 ");
    if (at < 2 || at > 60) {
      return Optional.empty();
    }
    var places = text.substring(0, at).strip();
    return isCapital(places) && isPlace(places)
        ? Optional.of(new WireDateline(places, ""))
        : Optional.empty();
  }
}
