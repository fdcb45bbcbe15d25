package org.offprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** What a reference says of an article, the same in each of the formats. Every text is one line. */
final class Cited {

  private final Entry entry;
  private final Article article;

  Cited(Entry entry) {
    this.entry = entry;
    this.article = entry.article();
  }

  /**
   * A name in a reference.
   *
   * @param text the name as printed
   * @param person its parts, where it is a person's and can be parted
   */
  record Name(String text, Optional<PersonName> person) {}

  /** The headline, else the first words in square brackets, as works without a title are cited. */
  String title() {
    return line(Supplied.title(article).value());
  }

  /** Who stands as author: writers and agencies in printed order, else the byline as printed. */
  List<Name> authors() {
    var authors = new ArrayList<Name>();
    for (var one : article.contributors()) {
      var person = one instanceof Contributor.Person;
      if (!person || one.role() == Role.AUTHOR || one.role() == Role.REPORTER) {
        authors.add(name(one));
      }
    }
    if (article.contributors().isEmpty()) {
      article
          .byline()
          .map(byline -> line(byline.printed()))
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> authors.add(new Name(text, Optional.empty())));
    }
    return List.copyOf(authors);
  }

  /** Persons of one role, in printed order. */
  List<Name> people(Role role) {
    return article.contributors().stream()
        .filter(one -> one instanceof Contributor.Person && one.role() == role)
        .map(this::name)
        .toList();
  }

  private Name name(Contributor one) {
    var text = line(one.name());
    return new Name(
        text,
        one instanceof Contributor.Person
            ? PersonName.of(text, Supplied.language(article).value().primary())
            : Optional.empty());
  }

  /** When it was published, where that has one meaning; a doubtful date is no part of a reference. */
  Optional<Moment> published() {
    return article.published().flatMap(Printed::reading);
  }

  /** When the copy was made, where that has one meaning. */
  Optional<Moment> accessed() {
    return entry.source().captured().flatMap(Printed::reading);
  }

  Optional<String> publication() {
    return article.publication().map(publication -> line(publication.name()));
  }

  Optional<String> url() {
    return entry.source().web().map(Target.Web::href);
  }

  /** The address of the archived copy. */
  Optional<Target.Web> archive() {
    return entry
        .source()
        .archive()
        .filter(Target.Web.class::isInstance)
        .map(Target.Web.class::cast);
  }

  /** The language where the archive or a person says it; a guess is no fact. */
  Optional<String> language() {
    return article.language().map(language -> language.tag());
  }

  Optional<String> summary() {
    return known(Optional.of(Words.of(Inlines.plain(article.standfirst()))));
  }

  Optional<String> section() {
    return known(article.section());
  }

  Optional<String> page() {
    return known(article.page());
  }

  Optional<String> edition() {
    return known(article.edition());
  }

  List<String> keywords() {
    return article.keywords().stream()
        .map(Cited::line)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The name in a register, such as {@code DOI}. */
  Optional<String> identifier(String scheme) {
    return article.identifiers().stream()
        .filter(one -> one.scheme().toString().strip().equalsIgnoreCase(scheme))
        .map(one -> line(one.value()))
        .findFirst();
  }

  /** A moment to the day: times of a day are no part of a reference. */
  static String day(Moment moment) {
    return moment.iso().substring(0, Math.min(10, moment.iso().length()));
  }

  /** Year, month and day as far as a moment tells them, digits only. */
  static List<String> parts(Moment moment) {
    return List.of(day(moment).split("-"));
  }

  private static Optional<String> known(Optional<Words> words) {
    return words.map(Cited::line).filter(text -> !text.isEmpty());
  }

  /** A text on one line, its blanks and controls as single spaces. */
  static String line(CharSequence text) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var blank = c == ' ' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }
}
