package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Printed;
import org.offprint.article.Words;

/**
 * Datelines that begin with their agency, or stand in brackets with it: 新华社北京6月5日电, [東京 5日 ロイター], (서울=연합뉴스),
 * (ANSA) - ROMA, 5 GIU -.
 */
final class BracketDateline {

  private static final int LONGEST = 40;
  private static final String OPENERS = "([【（［〔";
  private static final String CLOSERS = ")]】）］〕";

  private BracketDateline() {}

  /** The dateline with which a paragraph opens, and the place it names. */
  static Optional<Printed<Words>> read(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return OPENERS.indexOf(text.charAt(0)) >= 0 ? bracketed(text) : wired(text);
  }

  private static Optional<Printed<Words>> bracketed(String text) {
    var close = 1;
    while (close < Math.min(text.length(), LONGEST) && CLOSERS.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close >= Math.min(text.length(), LONGEST)) {
      return Optional.empty();
    }
    var inside = text.substring(1, close).strip();
    if (Agencies.isKnown(inside)) {
      return behind(text, close + 1);
    }
    var parts = List.of(inside.split("[ \u3000=＝]+"));
    var last = parts.get(parts.size() - 1);
    return parts.size() > 1 && Agencies.isAgency(last) && Names.isName(parts.get(0))
        ? Optional.of(Printed.of(text.substring(0, close + 1), Words.of(parts.get(0))))
        : Optional.empty();
  }

  /** "(ANSA) - ROMA, 5 GIU - ": the place after the agency, in capitals. */
  private static Optional<Printed<Words>> behind(String text, int from) {
    for (var dash : List.of(" - ", " – ", " — ")) {
      if (text.startsWith(dash, from)) {
        var start = from + dash.length();
        var end = text.indexOf(dash, start);
        var head = end < 0 || end - start > LONGEST ? "" : text.substring(start, end);
        var comma = head.indexOf(',');
        var place = comma < 0 ? head : head.substring(0, comma).strip();
        if (Shape.isAllCapitals(place) && Names.isName(place)) {
          var printed = text.substring(0, end + dash.length() - 1);
          return Optional.of(Printed.of(printed, Words.of(place)));
        }
      }
    }
    return Optional.empty();
  }

  /** An agency, a place, a day of a month and the word for wire, with no mark between them. */
  private static Optional<Printed<Words>> wired(String text) {
    var near = text.substring(0, Math.min(text.length(), LONGEST));
    var wire = Math.max(near.indexOf('电'), near.indexOf('電'));
    if (wire < 4 || !Shape.isUnspaced(near)) {
      return Optional.empty();
    }
    var agency = 0;
    for (var end = 2; end < wire && agency == 0; end++) {
      agency = Agencies.isKnown(text.substring(0, end)) ? end : 0;
    }
    var day = agency;
    while (day < wire && !Character.isDigit(text.charAt(day))) {
      day++;
    }
    var dated = day < wire && "日号號".indexOf(text.charAt(wire - 1)) >= 0;
    var place = text.substring(agency, day).strip();
    return agency > 0 && dated && !place.isEmpty() && Names.isName(place)
        ? Optional.of(Printed.of(text.substring(0, wire + 1), Words.of(place)))
        : Optional.empty();
  }
}
