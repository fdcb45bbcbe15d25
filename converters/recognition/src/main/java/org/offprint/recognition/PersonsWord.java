package org.offprint.recognition;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;
import org.offprint.convert.Tokens;

/** What a person says of the article. It wins over all that was read; the ledger has it under the rule "person". */
final class PersonsWord implements Judgement {

  private static final String RULE = "person";

  @Override
  public void judge(Manuscript manuscript) {
    var number = 0;
    for (var fact : manuscript.corrections().facts().entrySet()) {
      var value = fact.getValue().toString().strip();
      if (!value.isEmpty()) {
        var before = replace(manuscript, fact.getKey(), value);
        manuscript.row(row(number++, fact.getKey(), value, before));
      }
    }
  }

  /** The language comes first, since dates and labels are read by it. */
  static Optional<Language> language(Manuscript manuscript) {
    return manuscript.corrections().get("language").flatMap(tag -> Language.parse(tag.toString()));
  }

  private static Ledger.Row row(int number, String field, String value, String before) {
    return new Ledger.Row(
        "p" + number,
        0,
        0,
        value,
        role(field),
        RULE,
        1,
        List.of(Ledger.Fate.MOVED),
        List.of(field),
        List.of(new Ledger.Change(RULE, before, value)));
  }

  private static Role role(String field) {
    return switch (field) {
      case "headline" -> Role.HEADLINE;
      case "byline" -> Role.BYLINE;
      case "published" -> Role.PUBLISHED;
      case "updated" -> Role.UPDATED;
      case "source" -> Role.SOURCE;
      case "publication" -> Role.PUBLICATION;
      case "rights" -> Role.RIGHTS;
      default -> Role.DETAIL;
    };
  }

  /** Puts a fact in its place; returns the words that stood there. */
  private static String replace(Manuscript manuscript, String field, String value) {
    var facts = manuscript.facts();
    switch (field) {
      case "headline" -> {
        var before = String.join(" ", Tokens.of(facts.headline));
        facts.headline = Inlines.text(value);
        return before;
      }
      case "byline" -> {
        var before = facts.byline.map(p -> p.printed().toString()).orElse("");
        facts.byline = Optional.of(byline(value));
        return before;
      }
      case "published" -> {
        var before = facts.published.map(p -> p.printed().toString()).orElse("");
        facts.published = Optional.of(date(manuscript, value));
        return before;
      }
      case "updated" -> {
        var before = facts.updated.map(p -> p.printed().toString()).orElse("");
        facts.updated = Optional.of(date(manuscript, value));
        return before;
      }
      default -> {
        return replaceOther(facts, field, value);
      }
    }
  }

  private static String replaceOther(Facts facts, String field, String value) {
    switch (field) {
      case "source" -> {
        var before = facts.original.map(t -> t.printed().toString()).orElse("");
        facts.original = Optional.of(Target.of(value));
        return before;
      }
      case "publication" -> {
        var before = facts.publication.map(p -> p.name().toString()).orElse("");
        facts.publication = Optional.of(new Publication(Words.of(value), Publication.Basis.GIVEN));
        return before;
      }
      case "rights" -> {
        var before = facts.rights.map(Words::toString).orElse("");
        facts.rights = Optional.of(Words.of(value));
        return before;
      }
      default -> {
        return "";
      }
    }
  }

  private static Printed<List<Contributor>> byline(String value) {
    var people = Names.read(value, Contributor.Role.AUTHOR)
        .orElseGet(() -> List.of(new Contributor.Person(Words.of(value), Contributor.Role.AUTHOR)));
    return new Printed<>(Words.of(value), List.of(people));
  }

  private static Printed<Moment> date(Manuscript manuscript, String value) {
    try {
      return Printed.of(value, Moment.parse(value));
    } catch (DateTimeException | IllegalArgumentException otherForm) {
      var readings = new DateReader(manuscript.language())
          .labelled(value)
          .map(DateReader.Found::readings)
          .orElse(List.of());
      return new Printed<>(Words.of(value), readings);
    }
  }
}
