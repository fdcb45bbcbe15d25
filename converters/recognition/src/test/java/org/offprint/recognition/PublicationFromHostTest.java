package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Publication;
import org.offprint.article.Target;
import org.offprint.convert.Corrections;
import org.offprint.convert.Ledger;
import org.offprint.convert.Repairs;

class PublicationFromHostTest {

  private static String text(String address) {
    return "# Ferries Run Again\n\nBy Ann Reed\n\nFerries ran again on Wednesday, the operator said."
        + "\n\nOriginal url: <" + address + ">";
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
          https://www.themoscowtimes.com/2019/06/05/a, The Moscow Times
          https://uk.reuters.com/article/idUS1, Reuters
          http://NEWS.BBC.CO.UK/2/hi/1.stm, BBC News
          https://www.bbc.co.uk/news/1, BBC
          https://timesofindia.indiatimes.com:443/a, The Times of India
          https://www.faz.net/a, Frankfurter Allgemeine Zeitung
          https://notreuters.com/a, -
          https://reuters.com.example.org/a, -
          https://example.org/reuters.com, -
          https://annreed.blogspot.com/a, -
          """)
  void tellsAKnownHost(String address, String name) {
    assertThat(PublicationFromHost.of(Target.of(address)).orElse(null)).isEqualTo(name);
  }

  @Test
  void marksItAsDerived() {
    var read = Texts.read(text("https://www.reuters.com/a"));
    var publication = read.reading().article().publication().orElseThrow();
    assertThat(publication.name().toString()).isEqualTo("Reuters");
    assertThat(publication.basis()).isEqualTo(Publication.Basis.DERIVED);
    assertThat(read.reading().ledger().rows())
        .anyMatch(row ->
            row.changes().contains(new Ledger.Change("publication-from-host", "", "Reuters")));
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void saysNothingWhereItIsSwitchedOff() {
    var off = Repairs.ON.without(RepairNames.PUBLICATION_FROM_HOST);
    var read = Texts.read(text("https://www.reuters.com/a"), off, Corrections.NONE);
    assertThat(read.reading().article().publication()).isEmpty();
  }

  @Test
  void holdsEachHostOnceAndInLowerCase() {
    var seen = new HashSet<String>();
    for (var row : Tables.rows("hosts.tsv", 2)) {
      assertThat(row.get(0)).isEqualTo(row.get(0).toLowerCase(Locale.ROOT)).doesNotContain("/");
      assertThat(seen.add(row.get(0))).as(row.get(0)).isTrue();
      assertThat(row.get(1)).isNotBlank();
    }
    assertThat(seen).hasSizeGreaterThan(150);
  }
}
