package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Words;

/** Splits the text of a byline into persons and agencies. */
final class Names {

  private static final int MOST_WORDS = 7;
  private static final int LONGEST = 80;
  private static final int MOST_NAMES = 12;

  private Names() {}

  /**
   * The contributors that a text names.
   *
   * @param text a byline without its label
   * @param role what they did
   * @return them in order; nothing if anything in the text is neither a name, nor a job, a place or a contact beside
   *     one
   */
  static Optional<List<Contributor>> read(String text, Contributor.Role role) {
    var bare = bare(text);
    if (bare.isEmpty() || bare.length() > LONGEST * 4) {
      return Optional.empty();
    }
    if (Agencies.isKnown(bare)) {
      return Optional.of(List.of(new Contributor.Agency(Words.of(bare), role)));
    }
    var contributors = new ArrayList<Contributor>();
    for (var part : NameSplitter.split(bare)) {
      if (!take(part, role, contributors)) {
        return Optional.empty();
      }
    }
    return contributors.isEmpty() || contributors.size() > MOST_NAMES
        ? Optional.empty()
        : Optional.of(List.copyOf(contributors));
  }

  /** A name, or what stands beside one; says whether it was either. */
  private static boolean take(
      NameSplitter.NamePart part, Contributor.Role role, List<Contributor> contributors) {
    var name = bare(part.text());
    if (name.isEmpty()
        || isContact(name)
        || NameWords.isFurniture(name)
        || isPlace(name, part, contributors)) {
      return true;
    }
    if (!Agencies.isKnown(name) && withAgency(placed(name), role, contributors)) {
      return true;
    }
    var job = NameWords.isJob(name) && !Agencies.isAgency(name);
    if (Agencies.isAgency(name) && isAgencyName(name)) {
      contributors.add(new Contributor.Agency(Words.of(name), role));
      return true;
    }
    var writers = job ? AgencyWriters.of(name) : Optional.<AgencyWriters>empty();
    if (writers.isPresent()) {
      contributors.addAll(writers.get().contributors(role));
      return true;
    } else if (job && part.afterMark()) {
      return true;
    }
    var place = placed(name);
    if (isName(place)) {
      contributors.add(new Contributor.Person(Words.of(place), role));
      return true;
    }
    return false;
  }

  /** "Ann Reed, Paris" and "Ann Reed (à Paris)": where a writer with a whole name is. */
  private static boolean isPlace(
      String name, NameSplitter.NamePart part, List<Contributor> contributors) {
    if (!part.afterMark() || contributors.isEmpty()) {
      return false;
    }
    for (var in : List.of("in ", "aus ", "à ", "au ", "en ", "em ", "a ", "из ", "в ")) {
      if (name.startsWith(in)
          && Character.isUpperCase(Shape.firstLetter(name.substring(in.length())))) {
        return true;
      }
    }
    var before = contributors.stream()
        .filter(Contributor.Person.class::isInstance)
        .anyMatch(person -> Shape.words(person.name().toString()).size() >= 2);
    return before
        && Shape.words(name).size() == 1
        && isCased(name)
        && Character.isUpperCase(name.codePointAt(0))
        && !Agencies.isAgency(name);
  }

  /** "ANN REED REUTERS": a name and an agency with no mark between them. */
  private static boolean withAgency(
      String text, Contributor.Role role, List<Contributor> contributors) {
    var words = Shape.words(text);
    for (var at = words.size() - 1; at >= 2 && at >= words.size() - 3; at--) {
      var name = String.join(" ", words.subList(0, at));
      var agency = String.join(" ", words.subList(at, words.size()));
      if (Agencies.isKnown(agency) && isName(name) && !Agencies.isAgency(name)) {
        contributors.add(new Contributor.Person(Words.of(name), role));
        contributors.add(new Contributor.Agency(Words.of(agency), role));
        return true;
      }
    }
    return false;
  }

  /** The name without the place it was written in: "Ann Reed in London". */
  private static String placed(String name) {
    for (var in : List.of(" in ", " aus ", " à ", " en ", " em ", " из ")) {
      var at = name.indexOf(in);
      if (at > 0 && Character.isUpperCase(Shape.firstLetter(name.substring(at + in.length())))) {
        return name.substring(0, at).strip();
      }
    }
    return name;
  }

  private static boolean isContact(String text) {
    return text.startsWith("@") || text.indexOf(' ') < 0 && text.indexOf('@') > 0;
  }

  /** Without blanks, outer brackets, and stops that belong to the line. */
  static String bare(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isOuter(text.charAt(from))) {
      from++;
    }
    while (to > from && (isOuter(text.charAt(to - 1)) || isLineStop(text, to))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isOuter(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ",;:|/()[]*_–—-•·\u200B".indexOf(c) >= 0;
  }

  /** A full stop after a word, not after an initial or a short form. */
  private static boolean isLineStop(String text, int end) {
    if (text.charAt(end - 1) != '.') {
      return false;
    }
    var start = text.lastIndexOf(' ', end - 1) + 1;
    return end - 1 - start > 3;
  }

  /** A few words, each of which a name can hold. */
  static boolean isName(String text) {
    var words = Shape.words(text);
    if (words.isEmpty() || words.size() > MOST_WORDS || text.length() > LONGEST) {
      return false;
    }
    var capitals = 0;
    for (var word : words) {
      var first = word.codePointAt(0);
      if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
        capitals++;
      } else if (Character.isLowerCase(first)) {
        if (!NameWords.isParticle(word) && !isInnerCapital(word)) {
          return false;
        }
        capitals += isInnerCapital(word) ? 1 : 0;
      } else if (!Character.isLetter(first) && !Shape.isOpener(first)) {
        return false;
      } else {
        capitals++;
      }
      if (!isNameWord(word)) {
        return false;
      }
    }
    return capitals > 0 && (isCased(text) || words.size() <= 5 && text.length() <= 40);
  }

  /** A few words that begin with a capital, or a known agency; the word for agency itself may be small. */
  static boolean isAgencyName(String text) {
    var words = Shape.words(text);
    return Agencies.isKnown(text)
        || !words.isEmpty()
            && words.size() <= MOST_WORDS
            && !Character.isLowerCase(text.codePointAt(0))
            && words.stream().allMatch(Names::isNameWord);
  }

  /** Words such as d'Arc, al-Masri, McKay, deWitt. */
  private static boolean isInnerCapital(String word) {
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isNameWord(String word) {
    return word.codePoints()
        .allMatch(cp -> Character.isLetter(cp)
            || Character.getType(cp) == Character.NON_SPACING_MARK
            || Character.getType(cp) == Character.COMBINING_SPACING_MARK
            || Character.getType(cp) == Character.FORMAT
            || "-.'’ʼ`‐‑&\"“”«»()·・/".indexOf(cp) >= 0);
  }

  private static boolean isCased(String text) {
    return text.codePoints().anyMatch(cp -> Character.isUpperCase(cp) || Character.isLowerCase(cp));
  }
}
