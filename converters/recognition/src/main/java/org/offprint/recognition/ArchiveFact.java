package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Identifier;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/**
 * A labelled value of which the convention of its archive says for certain what it is. What cannot be read keeps its
 * print, and a value that is there already stays as the pair that was printed.
 */
final class ArchiveFact {

  private static final String BYLINE = "byline";

  private final FieldRow row;
  private final Manuscript manuscript;
  private final Facts facts;

  private ArchiveFact(FieldRow row, Manuscript manuscript) {
    this.row = row;
    this.manuscript = manuscript;
    facts = manuscript.facts();
  }

  /** Takes a field, unless it is to be read as any other. */
  static boolean take(FieldRow row, Manuscript manuscript) {
    return !row.field().fact().isEmpty() && new ArchiveFact(row, manuscript).take();
  }

  private boolean take() {
    switch (row.field().fact()) {
      case "junk" -> row.drop(row.field().rule());
      case "author" -> byline();
      case "author-inverted" -> inverted();
      case "identifier" -> identifier();
      case "abstract" -> summary();
      case "dateline" -> dateline();
      case "kicker" -> {
        if (isFree(facts.kicker)) {
          facts.kicker = move(Role.KICKER, "kicker");
        }
      }
      case "page" -> {
        if (isFree(facts.page)) {
          facts.page = move(Role.DETAIL, "page");
        }
      }
      case "edition" -> {
        if (isFree(facts.edition)) {
          facts.edition = move(Role.DETAIL, "edition");
        }
      }
      case "published" -> {
        return unreadable(facts.published, Role.PUBLISHED);
      }
      case "updated" -> {
        return unreadable(facts.updated, Role.UPDATED);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(Optional<Words> known) {
    if (known.isPresent()) {
      row.keepAsPrinted(facts);
    }
    return known.isEmpty();
  }

  private Optional<Words> move(Role role, String place) {
    row.move(role, place);
    return Optional.of(Words.of(row.value()));
  }

  private void identifier() {
    if (row.field().label().isBlank()) {
      row.keepAsPrinted(facts);
      return;
    }
    facts.identifiers.add(new Identifier(row.field().label(), Words.of(row.value())));
    row.keepLabel();
    row.move(Role.DETAIL, "identifiers");
  }

  private void dateline() {
    if (facts.dateline.isPresent()) {
      row.keepAsPrinted(facts);
      return;
    }
    var comma = row.value().indexOf(',');
    var place = comma < 0 ? row.value() : row.value().substring(0, comma).strip();
    facts.dateline = Optional.of(Printed.of(row.value(), Words.of(place)));
    row.move(Role.DATELINE, "dateline");
  }

  /** A summary that the text begins with says nothing new. */
  private void summary() {
    var cut = row.value().replaceAll("(\\.{3}|…)\\s*+$", "");
    var key = Shape.key(cut);
    var body = manuscript.body().stream().map(Part::text).filter(text -> !text.isBlank());
    var first = body.findFirst().map(Shape::key).orElse("");
    if (!key.isEmpty() && (first.startsWith(key) || key.startsWith(first) && first.length() > 80)) {
      row.repeat(Role.STANDFIRST, "body");
    } else if (facts.standfirst.isEmpty()) {
      facts.standfirst = Inlines.text(row.value());
      row.move(Role.STANDFIRST, "standfirst");
    } else {
      row.keepAsPrinted(facts);
    }
  }

  /** A date that nobody can read is shown as it was printed. */
  private boolean unreadable(Optional<Printed<Moment>> known, Role role) {
    if (known.isPresent()
        || new DateReader(manuscript.language()).labelled(row.value()).isPresent()) {
      return false;
    }
    var printed = new Printed<Moment>(Words.of(row.value()), List.of());
    if (role == Role.PUBLISHED) {
      facts.published = Optional.of(printed);
      row.move(role, "published");
    } else {
      facts.updated = Optional.of(printed);
      row.move(role, "updated");
    }
    return true;
  }

  /** Names with the surname first, as in {@code Reed, Ann; Berg, Bo}. */
  private void inverted() {
    var people = new ArrayList<Contributor>();
    for (var name : row.value().split(";")) {
      var halves = name.strip().split(",", -1);
      if (halves.length != 2 || halves[0].isBlank() || halves[1].isBlank()) {
        byline();
        return;
      }
      var given = withoutStop(halves[1].strip());
      var whole = given + " " + halves[0].strip();
      people.add(new Contributor.Person(Words.of(whole), Contributor.Role.AUTHOR));
    }
    byline(row.value(), Optional.of(List.copyOf(people)));
  }

  /** A full stop ends the field, but not an initial. */
  private static String withoutStop(String name) {
    var end = name.length() - 1;
    return end > 1 && name.charAt(end) == '.' && Character.isLowerCase(name.charAt(end - 1))
        ? name.substring(0, end)
        : name;
  }

  private void byline() {
    var content = Inlines.text(row.value());
    var labelled = BylineReader.labelled(content, manuscript.language());
    var printed = labelled.map(BylineReader.Byline::printed).orElse(row.value());
    var known = facts.byline.map(b -> Shape.key(b.printed().toString())).orElse("");
    if (!known.isEmpty() && known.equals(Shape.key(printed))) {
      row.repeat(Role.BYLINE, BYLINE);
      return;
    }
    var people = labelled
        .map(BylineReader.Byline::contributors)
        .or(() -> BylineReader.bare(content).map(BylineReader.Byline::contributors))
        .or(() -> Names.read(printed, Contributor.Role.AUTHOR));
    labelled
        .filter(found -> found.start() > 0)
        .ifPresent(
            found -> row.name("label", row.value().substring(0, found.start()).strip()));
    byline(printed, people);
  }

  private void byline(String printed, Optional<List<Contributor>> people) {
    facts.byline = Optional.of(facts
        .byline
        .map(before -> MarkedFacts.joined(before, printed, people))
        .orElseGet(() -> new Printed<>(Words.of(printed), people.map(List::of).orElse(List.of()))));
    row.move(Role.BYLINE, BYLINE);
  }
}
