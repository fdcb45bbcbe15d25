package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Language;
import org.offprint.convert.Codes;
import org.offprint.convert.Corrections;
import org.offprint.convert.Finding;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;

/**
 * What a person says of the article. It wins over all that was read; the ledger has it under the rule "person", with
 * where it was said.
 */
final class PersonsWord implements Judgement {

  private static final String RULE = "person";

  @Override
  public void judge(Manuscript manuscript) {
    var fields = new PersonsFields(manuscript);
    var number = 0;
    for (var said : manuscript.corrections().facts().entrySet()) {
      var fact = said.getValue();
      if (fact.value().isBlank()) {
        continue;
      }
      var change = fact.clears()
          ? fields.clear(said.getKey())
          : fields.set(said.getKey(), fact.value().toString().strip());
      change.doubt().ifPresent(doubt -> manuscript.find(doubt(said.getKey(), fact, doubt)));
      if (change.isDone()) {
        manuscript.row(row(manuscript, number++, said.getKey(), fact, change));
      }
    }
  }

  private static Finding doubt(String field, Corrections.Fact fact, String doubt) {
    var where = fact.where().isEmpty() ? "" : " (" + fact.where() + ")";
    return Finding.of(
        Codes.UNCLEAR_CORRECTION, field + " '" + fact.value() + "'" + where + ": " + doubt);
  }

  /** The language comes first, since dates and labels are read by it. */
  static Optional<Language> language(Manuscript manuscript) {
    return manuscript.corrections().get("language").flatMap(tag -> language(tag.toString()));
  }

  /** A tag, or what the language is called; whole words are well-formed tags too, but mean nothing. */
  static Optional<Language> language(String tag) {
    return Language.parse(tag)
        .filter(language -> language.primary().length() <= 3)
        .or(() -> LanguageNames.tag(tag));
  }

  private static Ledger.Row row(
      Manuscript manuscript,
      int number,
      String field,
      Corrections.Fact fact,
      PersonsFields.Change change) {
    var first = manuscript.parts().stream().findFirst().map(part -> part.piece().index());
    return new Ledger.Row(
        "p" + first.orElse(0) + "." + number,
        0,
        0,
        fact.value().toString().strip(),
        role(field),
        fact.where().isEmpty() ? RULE : RULE + ", " + fact.where(),
        1,
        List.of(Ledger.Fate.MOVED),
        List.of(field),
        List.of(new Ledger.Change(RULE, change.before(), change.after())));
  }

  private static Role role(String field) {
    return switch (field) {
      case "headline" -> Role.HEADLINE;
      case "kicker" -> Role.KICKER;
      case "standfirst" -> Role.STANDFIRST;
      case "byline", "contributors" -> Role.BYLINE;
      case "dateline" -> Role.DATELINE;
      case "published" -> Role.PUBLISHED;
      case "updated" -> Role.UPDATED;
      case "source" -> Role.SOURCE;
      case "publication" -> Role.PUBLICATION;
      case "section" -> Role.SECTION;
      case "keywords" -> Role.KEYWORDS;
      case "rights" -> Role.RIGHTS;
      default -> Role.DETAIL;
    };
  }
}
