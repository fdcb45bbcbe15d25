package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Words;

/**
 * An agency with its writers in one phrase: "Xinhua writers Wu Chen", "Associated Press reporter Ann Reed".
 *
 * @param agency the name of the agency
 * @param person the name of the writer; empty where there is none
 */
record AgencyWriters(String agency, String person) {

  static Optional<AgencyWriters> of(String text) {
    var words = Shape.words(text);
    var from = 1;
    while (from < words.size() && !NameWords.isJob(words.get(from))) {
      from++;
    }
    var to = from;
    while (to < words.size() && NameWords.isJob(words.get(to))) {
      to++;
    }
    var agency = String.join(" ", words.subList(0, Math.min(from, words.size())));
    var person = String.join(" ", words.subList(to, words.size()));
    return from < to
            && Agencies.isAgency(agency)
            && !NameWords.isJob(agency)
            && (person.isEmpty() || Names.isName(person))
        ? Optional.of(new AgencyWriters(agency, person))
        : Optional.empty();
  }

  /** Both, as contributors. */
  List<Contributor> contributors(Contributor.Role role) {
    var both = new ArrayList<Contributor>();
    both.add(new Contributor.Agency(Words.of(agency), role));
    if (!person.isEmpty()) {
      both.add(new Contributor.Person(Words.of(person), role));
    }
    return both;
  }
}
