package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

class SiteNameTest {

  private static SiteName site(String address) {
    var facts = new Facts();
    facts.original = Optional.of(Target.of(address));
    return SiteName.of(facts, List.of());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          http://globalvoicesonline.org/2004/12/09/a/ | Global Voices
          https://www.nytimes.com/2020/1/1/a.html     | The New York Times
          https://www.bbc.co.uk/news/a                | BBC News
          https://www.washingtonpost.com/a            | The Washington Post
          https://www.spiegel.de/a                    | DER SPIEGEL
          https://www.lemonde.fr/a                    | Le Monde.fr
          https://elpais.com/a                        | EL PAÍS
          https://www.scmp.com/a                      | South China Morning Post
          https://www.faz.net/a                       | Frankfurter Allgemeine Zeitung
          https://news.example.org/a                  | news.example.org
          https://www.example.org/a                   | example.org
          """)
  void knowsASiteByItsHost(String address, String name) {
    assertThat(site(address).is(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          http://globalvoicesonline.org/2004/12/09/a/ | Hong Kong
          https://www.nytimes.com/a                   | what we know
          https://www.bbc.co.uk/a                     | UK
          https://www.spiegel.de/a                    | Ein Kommentar
          https://example.org/a                       | Orchestra
          https://example.org/a                       | An exam
          """)
  void takesNoOtherWordsForIt(String address, String name) {
    assertThat(site(address).is(name)).isFalse();
  }

  @Test
  void knowsItByAField() {
    var field = new Draft.Field(Words.of("sitename"), Words.of("Курьер порта"), 3);
    var site = SiteName.of(new Facts(), List.of(field));
    assertThat(site.in("Паромы снова ходят — Курьер порта"))
        .contains(new SiteName.Found(0, 19, "Курьер порта"));
    assertThat(site.in("Курьер порта | Паромы снова ходят")).isPresent();
    assertThat(site.in("Паромы снова ходят — видео")).isEmpty();
    assertThat(site.in("Курьер порта")).isEmpty();
  }

  @Test
  void movesItFromTheHeadlineToThePublication() {
    var read = Texts.read("---\nsource: https://www.portcourier.org/a\n---\n\n"
        + "# Ferries run again - Port Courier\n\nFerries began running again on Wednesday.\n");
    var article = read.reading().article();
    assertThat(Inlines.plain(article.headline())).isEqualTo("Ferries run again");
    assertThat(article.publication().map(one -> one.name().toString())).contains("Port Courier");
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void leavesAHeadlineWhoseEndIsNotTheSite() {
    var read = Texts.read("---\nsource: https://www.portcourier.org/a\n---\n\n"
        + "# Ferries run again - what we know\n\nFerries began running again on Wednesday.\n");
    var article = read.reading().article();
    assertThat(Inlines.plain(article.headline())).isEqualTo("Ferries run again - what we know");
    assertThat(article.publication()).isEmpty();
  }

  @Test
  void namesTheWordsWhereThePublicationIsKnown() {
    var read = Texts.read("---\ntitle: Ferries run again | Port Courier\nsitename: Port Courier\n"
        + "---\n\nFerries began running again on Wednesday after three days in port.\n");
    assertThat(Inlines.plain(read.reading().article().headline())).isEqualTo("Ferries run again");
    assertThat(read.lost()).isEmpty();
  }
}
