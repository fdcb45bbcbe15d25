package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Printed;
import org.offprint.article.Words;

/** A byline as a person gives it: as it would be printed, or a list of names parted by {@code ;}. */
final class PersonsByline {

  private PersonsByline() {}

  /** The byline; a list of names is printed with commas, unless one of them has a comma in it. */
  static Printed<List<Contributor>> printed(String value, Optional<Language> language) {
    if (value.indexOf(';') < 0) {
      return line(value, language);
    }
    var people = list(value);
    var names = people.stream().map(one -> one.name().toString()).toList();
    var comma = names.stream().anyMatch(name -> name.indexOf(',') >= 0);
    return new Printed<>(Words.of(String.join(comma ? "; " : ", ", names)), List.of(people));
  }

  /** A word such as "By" before the names belongs to no name. */
  private static Printed<List<Contributor>> line(String value, Optional<Language> language) {
    var labelled = BylineReader.labelled(Inlines.text(value), language);
    if (labelled.isPresent()) {
      var byline = labelled.get();
      return Printed.of(byline.printed(), byline.contributors());
    }
    var people = Names.read(value, Contributor.Role.AUTHOR)
        .orElseGet(() -> List.of(one(value, Contributor.Role.AUTHOR)));
    return Printed.of(value, people);
  }

  /** The contributors of a list; a role that is not that of an author stands in brackets after the name. */
  static List<Contributor> list(String value) {
    var people = new ArrayList<Contributor>();
    for (var part : value.split(";")) {
      var name = part.strip();
      var role = Contributor.Role.AUTHOR;
      var open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
      var said = open > 0
          ? role(name.substring(open + 1, name.length() - 1))
          : Optional.<Contributor.Role>empty();
      if (said.isPresent()) {
        role = said.get();
        name = name.substring(0, open).strip();
      }
      if (!name.isEmpty()) {
        people.add(one(name, role));
      }
    }
    return List.copyOf(people);
  }

  private static Contributor one(String name, Contributor.Role role) {
    return Agencies.isKnown(name) || Agencies.isAgency(name)
        ? new Contributor.Agency(Words.of(name), role)
        : new Contributor.Person(Words.of(name), role);
  }

  private static Optional<Contributor.Role> role(String word) {
    for (var role : Contributor.Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
