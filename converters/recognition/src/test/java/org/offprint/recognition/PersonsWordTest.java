package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Corrections;
import org.offprint.convert.Repairs;

class PersonsWordTest {

  private static final String TEXT = "# Ferries Run Again\n\nBy Ann Reed\n\n05/06/2019\n\n"
      + "Ferries began running again on Wednesday after three days in port, it said.\n\n"
      + "Original url:\n\n<https://example.org/a>";

  @Test
  void winsOverAllThatWasRead() {
    var corrections = Corrections.NONE
        .with("headline", "Boats Run Again")
        .with("byline", "Bo Lund and Coast Wire")
        .with("published", "2019-06-05")
        .with("updated", "June 7, 2019")
        .with("source", "https://example.org/b")
        .with("publication", "The Harbour Press")
        .with("rights", "© 2019")
        .with("language", "en-GB");
    var read = Texts.read(TEXT, Repairs.ON, corrections);
    var article = read.reading().article();
    assertThat(Inlines.plain(article.headline())).isEqualTo("Boats Run Again");
    assertThat(article.contributors()).hasSize(2);
    assertThat(article.published().flatMap(Printed::reading).map(Moment::iso))
        .contains("2019-06-05");
    assertThat(article.updated().flatMap(Printed::reading).map(Moment::iso)).contains("2019-06-07");
    assertThat(read.reading().source().web().orElseThrow().printed().toString())
        .isEqualTo("https://example.org/b");
    assertThat(article.publication().orElseThrow().name().toString())
        .isEqualTo("The Harbour Press");
    assertThat(article.rights()).contains(Words.of("© 2019"));
    assertThat(article.language()).contains(new Language("en-GB"));
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void standsInTheLedger() {
    var read = Texts.read(TEXT, Repairs.ON, Corrections.NONE.with("byline", "Bo Lund"));
    var rows = read.reading().ledger().rows();
    assertThat(rows)
        .filteredOn(row -> row.rule().equals("person"))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.places()).containsExactly("byline");
          assertThat(row.changes().get(0).before()).isEqualTo("Ann Reed");
          assertThat(row.changes().get(0).after()).isEqualTo("Bo Lund");
        });
  }

  @Test
  void decidesADateByTheLanguage() {
    var read = Texts.read(TEXT, Repairs.ON, Corrections.NONE.with("language", "en-GB"));
    assertThat(read.reading().article().published().flatMap(Printed::reading).map(Moment::iso))
        .contains("2019-06-05");
    assertThat(Texts.read(TEXT).reading().article().published().orElseThrow().readings())
        .hasSize(2);
  }

  @Test
  void takesListsOfNamesAtTheirWord() {
    var read = Texts.read(TEXT, Repairs.ON, Corrections.NONE.with("byline", "A B; C D; Reuters"));
    var article = read.reading().article();
    assertThat(article.contributors())
        .containsExactly(
            new Contributor.Person(Words.of("A B"), Contributor.Role.AUTHOR),
            new Contributor.Person(Words.of("C D"), Contributor.Role.AUTHOR),
            new Contributor.Agency(Words.of("Reuters"), Contributor.Role.AUTHOR));
    assertThat(article.byline().orElseThrow().printed().toString()).isEqualTo("A B, C D, Reuters");
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void setsContributorsUnderTheBylineThatWasPrinted() {
    var read = Texts.read(
        TEXT, Repairs.ON, Corrections.NONE.with("contributors", "Ann Reed (editor); Bo Lund"));
    var article = read.reading().article();
    assertThat(article.byline().orElseThrow().printed().toString()).isEqualTo("Ann Reed");
    assertThat(article.contributors())
        .containsExactly(
            new Contributor.Person(Words.of("Ann Reed"), Contributor.Role.EDITOR),
            new Contributor.Person(Words.of("Bo Lund"), Contributor.Role.AUTHOR));
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void takesAwayWhatIsWrong() {
    var corrections = Corrections.NONE;
    for (var field : Corrections.FIELDS) {
      corrections = corrections.with(field, "-", "corrections.csv:2");
    }
    var read = Texts.read(TEXT, Repairs.ON, corrections);
    var article = read.reading().article();
    assertThat(article.headline()).isEmpty();
    assertThat(article.byline()).isEmpty();
    assertThat(article.published()).isEmpty();
    assertThat(read.reading().source().original()).isEmpty();
    assertThat(read.lost()).isEmpty();
    assertThat(read.reading().ledger().rows())
        .filteredOn(row -> row.rule().equals("person, corrections.csv:2"))
        .hasSize(Corrections.FIELDS.size());
  }

  @Test
  void givesEveryOtherFact() {
    var corrections = Corrections.NONE
        .with("kicker", "Harbour")
        .with("standfirst", "Three days were enough.")
        .with("dateline", "OSLO, June 5 (Coast Wire)")
        .with("archive", "https://example.org/copy")
        .with("captured", "2020-01")
        .with("section", "Local")
        .with("page", "A12")
        .with("edition", "Late")
        .with("keywords", "ferries; ports ")
        .with("language", "German")
        .with("identifiers", "DOI: 10.1000/182; ISSN: 0362-4331");
    var read = Texts.read(TEXT, Repairs.ON, corrections);
    var article = read.reading().article();
    assertThat(article.kicker()).contains(Words.of("Harbour"));
    assertThat(Inlines.plain(article.standfirst())).isEqualTo("Three days were enough.");
    assertThat(article.dateline().flatMap(Printed::reading)).contains(Words.of("OSLO"));
    assertThat(article.section()).contains(Words.of("Local"));
    assertThat(article.page()).contains(Words.of("A12"));
    assertThat(article.edition()).contains(Words.of("Late"));
    assertThat(article.keywords()).containsExactly(Words.of("ferries"), Words.of("ports"));
    assertThat(article.language()).contains(new Language("de"));
    assertThat(article.identifiers()).hasSize(2);
    var source = read.reading().source();
    assertThat(source.archive().orElseThrow().printed().toString())
        .isEqualTo("https://example.org/copy");
    assertThat(source.captured().flatMap(Printed::reading).map(Moment::iso)).contains("2020-01");
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void saysWhatItCannotUnderstandAndWhereItStands() {
    var corrections = Corrections.NONE
        .with("published", "the day before", "corrections.csv:7")
        .with("updated", "05/06/2019", "corrections.csv:7")
        .with("language", "qwertyuiop", "corrections.csv:7")
        .with("identifiers", "12345", "corrections.csv:7");
    var read = Texts.read(TEXT, Repairs.ON, corrections);
    assertThat(read.reading().findings())
        .filteredOn(finding -> finding.code().equals(Codes.UNCLEAR_CORRECTION))
        .hasSize(4)
        .allMatch(finding -> finding.message().contains("(corrections.csv:7)"));
    assertThat(read.reading().article().identifiers()).isEmpty();
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void leavesInTheTextWhatWasTakenForTheHeadline() {
    var text =
        "# The harbour was closed for three days, and nobody knew for how long it would be.\n\n"
            + "## Ferries Run Again\n\nBy Ann Reed\n\nThe ferries run again, after three days.\n";
    assertThat(Inlines.plain(Texts.read(text).reading().article().headline()))
        .startsWith("The harbour was closed");
    var read = Texts.read(text, Repairs.ON, Corrections.NONE.with("headline", "Ferries Run Again"));
    assertThat(Inlines.plain(read.reading().article().headline())).isEqualTo("Ferries Run Again");
    assertThat(read.reading().article().runs().map(Inlines::plain))
        .anyMatch(run -> run.startsWith("The harbour was closed"));
    assertThat(read.body()).noneMatch(block -> block.equals("Ferries Run Again"));
    assertThat(read.lost()).isEmpty();
  }
}
