package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offprint.article.Contributor;

/**
 * The last line of a story of an agency, {@code (Reporting by A in Place; writing by B; editing by C)}. It stays text;
 * those whom it clearly names are contributors beside those of the byline.
 */
final class WireTail implements Judgement {

  private record Work(String label, Contributor.Role role) {}

  private static final List<Work> WORK = List.of(
      new Work("additional reporting by ", Contributor.Role.REPORTER),
      new Work("reporting by ", Contributor.Role.REPORTER),
      new Work("editing by ", Contributor.Role.EDITOR),
      new Work("edited by ", Contributor.Role.EDITOR));

  @Override
  public void judge(Manuscript manuscript) {
    for (var part : manuscript.body()) {
      if (part.isMarkedBy("wire-tail") && !part.text().isEmpty()) {
        var known =
            manuscript.facts().byline.map(one -> one.printed().toString()).orElse("");
        manuscript
            .facts()
            .help(people(part.text()).stream()
                .filter(one -> !known.contains(one.name().toString()))
                .toList());
      }
    }
  }

  private static List<Contributor> people(String text) {
    var bare = text.strip();
    var all = new ArrayList<Contributor>();
    for (var said : bare.substring(1, bare.length() - 1).split(";", -1)) {
      var clause = said.strip();
      if (clause.toLowerCase(Locale.ROOT).startsWith("and ")) {
        clause = clause.substring(4);
      }
      for (var work : WORK) {
        if (clause.toLowerCase(Locale.ROOT).startsWith(work.label())) {
          Names.read(clause.substring(work.label().length()), work.role()).ifPresent(all::addAll);
          break;
        }
      }
    }
    return all;
  }
}
