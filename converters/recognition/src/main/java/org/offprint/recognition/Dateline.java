package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.article.Printed;
import org.offprint.article.Words;

/**
 * The dateline of a wire story, {@code CITY, Month D (Agency) - }, at the start of the first paragraph. It stays in the
 * paragraph, whole; the field is a reading of it.
 */
final class Dateline implements Judgement {

  private static final int LONGEST = 90;

  @Override
  public void judge(Manuscript manuscript) {
    if (manuscript.corrections().get("dateline").isPresent()) {
      return;
    }
    if (manuscript.facts().dateline.isPresent()) {
      return;
    }
    for (var part : manuscript.body()) {
      if (part.block().orElseThrow() instanceof Block.Paragraph paragraph) {
        manuscript.facts().dateline = read(Inlines.plain(paragraph.content()));
        return;
      }
    }
  }

  /** The dateline with which a paragraph opens, and the place it names. */
  static Optional<Printed<Words>> read(String text) {
    var bracketed = BracketDateline.read(text);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    for (var dash :
        List.of(" - ", " \u2013 ", " \u2014 ", " -- ", ").- ", ").\u2013 ", "/ ", ") ")) {
      var at = text.indexOf(dash);
      if (at > 0 && at < LONGEST) {
        var end = dash.length() > 2 ? at + dash.length() - 1 : at + 1;
        var found = parse(text.substring(0, dash.charAt(0) == ' ' ? at : at + 1), dash)
            .map(place -> Printed.of(text.substring(0, end), Words.of(place)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The place in what stands before the dash. */
  private static Optional<String> parse(String head, String dash) {
    var agency = agency(head);
    var rest = agency < 0 ? head : head.substring(0, agency).strip();
    if (agency < 0 && (!dash.startsWith(" ") || dash.equals(" - "))) {
      return Optional.empty();
    }
    var comma = rest.indexOf(',');
    var place = comma < 0 ? rest : rest.substring(0, comma).strip();
    var capitals = Shape.isAllCapitals(place);
    return Names.isName(place) && (capitals || agency > 0) && (agency > 0 || comma >= 0 || capitals)
        ? Optional.of(place)
        : Optional.empty();
  }

  /** A service of an agency: dpa/lno. */
  private static boolean isService(String name) {
    var slash = name.indexOf('/');
    return slash > 0 && Agencies.isKnown(name.substring(0, slash));
  }

  /** Where the name of an agency begins, in round brackets or between slashes at the end; -1 if there is none. */
  private static int agency(String head) {
    var open = head.endsWith(")")
        ? head.lastIndexOf('(')
        : head.endsWith("/") ? head.lastIndexOf('/', head.length() - 2) : -1;
    if (open < 1) {
      return -1;
    }
    var name = head.substring(open + 1, head.length() - 1);
    return Agencies.isAgency(name)
            || isService(name)
            || head.endsWith("/") && Shape.isAllCapitals(name)
        ? open
        : -1;
  }
}
