package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;
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
}
