package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Words;

/** Reads a line of the head that may be a byline. */
final class BylineReader {

  private static final int LONGEST = 300;

  private BylineReader() {}

  /**
   * A byline.
   *
   * @param start where the names begin in the plain text of the line
   * @param printed the names as printed
   * @param contributors whom they name; empty where that cannot be told
   * @param labelled whether a label such as "By" stands before them
   */
  record Byline(int start, String printed, List<Contributor> contributors, boolean labelled) {}

  /** A line that begins with a label such as "By" and holds names after it. */
  static Optional<Byline> labelled(List<Inline> line, Optional<Language> language) {
    var text = Inlines.plain(line);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return PrintedLabels.at("byline", text, language).flatMap(label -> {
      var names = text.substring(label.end());
      return contributors(Cut.at(line, label.end()).after(), names)
          .map(all -> new Byline(label.end(), names.strip(), all, true));
    });
  }

  /** A line without a label that is the name of a known agency, or nothing but linked names. */
  static Optional<Byline> bare(List<Inline> line) {
    var text = Inlines.plain(line).strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return Optional.empty();
    }
    if (Agencies.isKnown(text) || Agencies.isNewsAgency(text) && isAgencyLine(text)) {
      return Optional.of(
          new Byline(0, text, List.of(agency(text, Contributor.Role.AUTHOR)), false));
    }
    return HanByline.read(text).or(() -> linked(line)).map(all -> new Byline(0, text, all, false));
  }

  private static boolean isAgencyLine(String text) {
    var words = Shape.words(text);
    return words.size() <= 5 && Names.isAgencyName(text) && !Shape.hasEndMark(text);
  }

  private static Contributor agency(String name, Contributor.Role role) {
    return new Contributor.Agency(Words.of(name), role);
  }

  /** Links whose targets look like pages of authors. */
  private static Optional<List<Contributor>> linked(List<Inline> line) {
    var all = new ArrayList<Contributor>();
    for (var link : Inlines.links(line)) {
      var name = Inlines.plain(link.content());
      var people = AuthorPages.isOne(link.target())
          ? Names.read(name, Contributor.Role.AUTHOR)
          : Optional.<List<Contributor>>empty();
      people.ifPresent(all::addAll);
      if (people.isEmpty() && !NameWords.isFurniture(name)) {
        return Optional.empty();
      }
    }
    var rest = Shape.words(withoutLinks(line));
    return all.isEmpty()
            || !rest.stream().allMatch(word -> NameWords.isConnector(word) || !Shape.hasWord(word))
        ? Optional.empty()
        : Optional.of(List.copyOf(all));
  }

  static String withoutLinks(List<Inline> line) {
    var out = new StringBuilder();
    for (var inline : line) {
      out.append(Inlines.links(List.of(inline)).isEmpty() ? Inlines.plain(List.of(inline)) : " ");
    }
    return out.toString();
  }

  /** Names in a text; where all of it is links, a login is a name too. */
  static Optional<List<Contributor>> contributors(List<Inline> names, String text) {
    var read = Names.read(text, Contributor.Role.AUTHOR);
    if (read.isPresent()) {
      return read;
    }
    var single = names.size() == 1 && names.get(0) instanceof Inline.Link;
    var login = Names.bare(text);
    return single
            && Shape.words(login).size() == 1
            && login.length() <= 30
            && login.codePoints().anyMatch(Character::isLetter)
        ? Optional.of(List.of(new Contributor.Person(Words.of(login), Contributor.Role.AUTHOR)))
        : Optional.empty();
  }
}
