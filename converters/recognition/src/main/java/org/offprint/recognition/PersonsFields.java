package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offprint.article.Identifier;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Corrections;

/** Puts what a person says in the place of what was read. */
final class PersonsFields {

  private final Manuscript manuscript;
  private final Facts facts;

  PersonsFields(Manuscript manuscript) {
    this.manuscript = manuscript;
    facts = manuscript.facts();
  }

  /**
   * What became of a field.
   *
   * @param before the words that stood there
   * @param after the words that stand there now
   * @param doubt what is wrong with what the person says
   * @param isDone whether the person's word was taken
   */
  record Change(String before, String after, Optional<String> doubt, boolean isDone) {
    Change(String before, String after) {
      this(before, after, Optional.empty(), true);
    }
  }

  /** Takes a fact away. */
  Change clear(String field) {
    var before = before(field);
    switch (field) {
      case "headline" -> facts.headline = List.of();
      case "kicker" -> facts.kicker = Optional.empty();
      case "standfirst" -> facts.standfirst = List.of();
      case "byline" -> facts.byline = Optional.empty();
      case "contributors" ->
        facts.byline = facts.byline.map(one -> new Printed<>(one.printed(), List.of()));
      case "dateline" -> facts.dateline = Optional.empty();
      case "published" -> facts.published = Optional.empty();
      case "updated" -> facts.updated = Optional.empty();
      case "captured" -> facts.captured = Optional.empty();
      case "source" -> facts.original = Optional.empty();
      case "archive" -> facts.archive = Optional.empty();
      case "publication" -> facts.publication = Optional.empty();
      case "section" -> facts.section = Optional.empty();
      case "page" -> facts.page = Optional.empty();
      case "edition" -> facts.edition = Optional.empty();
      case "rights" -> facts.rights = Optional.empty();
      case "language" -> facts.language = Optional.empty();
      case "keywords" -> facts.keywords.clear();
      default -> facts.identifiers.clear();
    }
    return new Change(before, "");
  }

  /** Puts a fact in its place. */
  Change set(String field, String value) {
    var before = before(field);
    Optional<String> doubt = Optional.empty();
    switch (field) {
      case "headline" -> facts.headline = Inlines.text(value);
      case "standfirst" -> facts.standfirst = Inlines.text(value);
      case "kicker" -> facts.kicker = words(value);
      case "section" -> facts.section = words(value);
      case "page" -> facts.page = words(value);
      case "edition" -> facts.edition = words(value);
      case "rights" -> facts.rights = words(value);
      case "publication" ->
        facts.publication = Optional.of(new Publication(Words.of(value), Publication.Basis.GIVEN));
      case "byline" -> {
        facts.byline = Optional.of(PersonsByline.printed(value, manuscript.language()));
        return new Change(before, facts.byline.get().printed().toString());
      }
      case "contributors" -> {
        return contributors(value);
      }
      case "dateline" -> {
        facts.dateline = Optional.of(Printed.of(value, place(value)));
        return new Change(before, opensText(value) ? "" : value);
      }
      case "language" -> {
        doubt = language(value);
        var tag = doubt.isEmpty() ? facts.language.map(Language::tag).orElse("") : "";
        return new Change("", tag, doubt, doubt.isEmpty());
      }
      case "keywords" -> {
        facts.keywords.clear();
        facts.keywords.addAll(list(value).stream().map(Words::of).toList());
      }
      case "identifiers" -> doubt = identifiers(value);
      case "source", "archive" -> doubt = address(field, value);
      default -> doubt = date(field, value);
    }
    return new Change(
        before, before(field), doubt, doubt.isEmpty() || !before.equals(before(field)));
  }

  /** Such a dateline stays in its paragraph, so nothing is put in. */
  private boolean opensText(String dateline) {
    return manuscript.parts().stream().anyMatch(part -> part.text().startsWith(dateline));
  }

  /** The words that stand in a field. */
  private String before(String field) {
    return switch (field) {
      case "headline" -> Inlines.plain(facts.headline);
      case "standfirst" -> Inlines.plain(facts.standfirst);
      case "kicker" -> text(facts.kicker);
      case "byline" -> facts.byline.map(one -> one.printed().toString()).orElse("");
      case "dateline" -> facts.dateline.map(one -> one.printed().toString()).orElse("");
      case "published" -> printed(facts.published);
      case "updated" -> printed(facts.updated);
      case "captured" -> printed(facts.captured);
      case "source" -> facts.original.map(one -> one.printed().toString()).orElse("");
      case "archive" -> facts.archive.map(one -> one.printed().toString()).orElse("");
      case "publication" -> facts.publication.map(one -> one.name().toString()).orElse("");
      case "section" -> text(facts.section);
      case "page" -> text(facts.page);
      case "edition" -> text(facts.edition);
      case "rights" -> text(facts.rights);
      case "language" -> facts.language.map(Language::tag).orElse("");
      case "keywords" ->
        facts.keywords.stream().map(Words::toString).collect(Collectors.joining("; "));
      case "identifiers" ->
        facts.identifiers.stream()
            .map(one -> one.scheme() + ": " + one.value())
            .collect(Collectors.joining("; "));
      // Contributors are a reading of the byline.
      default -> "";
    };
  }

  private static String text(Optional<Words> words) {
    return words.map(Words::toString).orElse("");
  }

  private static String printed(Optional<Printed<Moment>> date) {
    return date.map(one -> one.printed().toString()).orElse("");
  }

  private static Optional<Words> words(String value) {
    return Optional.of(Words.of(value));
  }

  private static List<String> list(String value) {
    return List.of(value.split(";")).stream()
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** Whom the byline names; where none is printed, they are it. */
  private Change contributors(String value) {
    var people = PersonsByline.list(value);
    facts.nobodyElse();
    if (facts.byline.isPresent()) {
      facts.byline = facts.byline.map(one -> new Printed<>(one.printed(), List.of(people)));
      return new Change("", "");
    }
    facts.byline = Optional.of(PersonsByline.printed(value + ";", manuscript.language()));
    return new Change("", facts.byline.get().printed().toString());
  }

  /** The place at the head of a dateline. */
  private static Words place(String value) {
    var end = value.length();
    for (var mark : List.of(",", "(", " - ", " – ", " — ")) {
      var at = value.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return Words.of(value.substring(0, end).strip());
  }

  /** It was put in its place before all else, so there is nothing to tell of what stood there. */
  private Optional<String> language(String value) {
    var language = PersonsWord.language(value);
    facts.language = language.or(() -> facts.language);
    return language.isPresent()
        ? Optional.empty()
        : Optional.of("is no language tag. Give one such as en, ru or pt-BR.");
  }

  private Optional<String> identifiers(String value) {
    var all = new ArrayList<Identifier>();
    for (var one : list(value)) {
      var colon = one.indexOf(':');
      var scheme = colon < 0 ? "" : one.substring(0, colon).strip();
      var name = one.substring(colon + 1).strip();
      if (scheme.isEmpty() || name.isEmpty()) {
        return Optional.of("does not say which register '" + one
            + "' belongs to. Give both, as in DOI: 10.1000/182; ISSN: 0362-4331.");
      }
      all.add(new Identifier(Words.of(scheme), Words.of(name)));
    }
    facts.identifiers.clear();
    facts.identifiers.addAll(all);
    return Optional.empty();
  }

  private Optional<String> address(String field, String value) {
    var target = Target.of(value);
    if (field.equals("source")) {
      facts.original = Optional.of(target);
    } else {
      facts.archive = Optional.of(target);
    }
    return target instanceof Target.Web
        ? Optional.empty()
        : Optional.of("is no web address, so it is kept as text.");
  }

  private Optional<String> date(String field, String value) {
    var date = PersonsDate.read(value, manuscript.language());
    switch (field) {
      case "published" -> facts.published = Optional.of(date);
      case "updated" -> facts.updated = Optional.of(date);
      case "captured" -> facts.captured = Optional.of(date);
      default ->
        throw new IllegalArgumentException("No field " + field + " in " + Corrections.FIELDS);
    }
    return switch (date.readings().size()) {
      case 0 -> Optional.of("is no date that can be read. Give it as 2019-06-05, 2019-06 or 2019.");
      case 1 -> Optional.empty();
      default ->
        Optional.of("may mean " + date.readings().get(0).iso() + " or "
            + date.readings().get(1).iso() + ". Give the one that is meant.");
    };
  }
}
