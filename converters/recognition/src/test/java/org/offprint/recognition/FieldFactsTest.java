package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.Ledger;

class FieldFactsTest {

  private static final String BODY =
      "\nFerries began running again on Wednesday after three days in port, the operator said.\n";

  private static Texts.Read read(String matter) {
    return checked("---\n" + matter + "---\n" + BODY);
  }

  private static Texts.Read checked(String text) {
    var read = Texts.read(text);
    assertThat(read.lost()).isEmpty();
    return read;
  }

  private static String names(Texts.Read read) {
    return read.reading().article().contributors().stream()
        .map(Contributor::name)
        .map(Object::toString)
        .collect(Collectors.joining("; "));
  }

  @Test
  void takesFactsByTheirLabels() {
    var read = read("title: \"Ferries: what we know\"\nauthor: Ann Reed\npublished: 2019-06-05\n"
        + "created: 2026-01-05\nsource: https://example.org/a?b=c\nlanguage: en\n"
        + "tags:\n  - boats\n  - storms\nmood: glad\n");
    var article = read.reading().article();
    assertThat(Inlines.plain(article.headline())).isEqualTo("Ferries: what we know");
    assertThat(names(read)).isEqualTo("Ann Reed");
    assertThat(article.published().flatMap(Printed::reading).map(Moment::iso))
        .contains("2019-06-05");
    assertThat(read.reading().source().captured().flatMap(Printed::reading).map(Moment::iso))
        .contains("2026-01-05");
    assertThat(read.reading().source().web()).isPresent();
    assertThat(article.language()).contains(new Language("en"));
    assertThat(article.keywords()).containsExactly(Words.of("boats"), Words.of("storms"));
    assertThat(article.details()).containsExactly(new Detail(Words.of("mood"), Words.of("glad")));
  }

  @Test
  void neverTakesTheDayOfTheClipForThatOfThePublication() {
    var read = read("title: A\ncreated: 2026-01-05T09:12:44 (UTC +00:00)\nclipped: 2026-01-06\n");
    assertThat(read.reading().article().published()).isEmpty();
  }

  @Test
  void readsAuthorsAsClippersWriteThem() {
    assertThat(names(read("author:\n  - \"[[Ann Reed]]\"\n  - \"[[Bo Lund]]\"\n")))
        .isEqualTo("Ann Reed; Bo Lund");
    assertThat(names(read("author: by Ann Reed\n"))).isEqualTo("Ann Reed");
    assertThat(names(read("author: Ann Reed; Bo Lund\n"))).isEqualTo("Ann Reed; Bo Lund");
    var marked = checked("[#]: subject: \"Ferries\"\n[#]: via: \"https://example.org/a\"\n"
        + "[#]: author: \"Ann Reed https://example.org/users/ann\"\n[#]: url: \" \"\n" + BODY);
    assertThat(names(marked)).isEqualTo("Ann Reed");
    assertThat(marked.reading().source().web().orElseThrow().printed().toString())
        .isEqualTo("https://example.org/a");
  }

  @Test
  void letsTheNamedSourceWinOverOtherAddresses() {
    var read = read("url: https://example.org/copy\nsource: https://example.org/a\n");
    assertThat(read.reading().source().web().orElseThrow().printed().toString())
        .isEqualTo("https://example.org/a");
    assertThat(read.reading().article().details()).hasSize(1);
  }

  @Test
  void namesAsRepeatedWhatThePagePrintsToo() {
    var read = checked("---\ntitle: Ferries Run Again\nauthor: Ann Reed\ndate: June 5, 2019\n---\n"
        + "# Ferries Run Again\n\nBy Ann Reed\n\nJune 5, 2019\n" + BODY);
    assertThat(names(read)).isEqualTo("Ann Reed");
    assertThat(read.reading().article().details()).isEmpty();
    assertThat(read.reading().ledger().rows().stream()
            .filter(row -> row.rule().equals("repeated-field")))
        .hasSize(3)
        .allMatch(row -> row.fates().equals(List.of(Ledger.Fate.MOVED)));
  }

  @Test
  void keepsWhatThePageSaysOtherwiseAsAPrintedPair() {
    var read = checked("---\ntitle: Another title\ndate: 2019-06-04\n---\n"
        + "# Ferries Run Again\n\nJune 5, 2019\n" + BODY);
    assertThat(Inlines.plain(read.reading().article().headline())).isEqualTo("Ferries Run Again");
    assertThat(read.reading().article().published().flatMap(Printed::reading).map(Moment::iso))
        .contains("2019-06-05");
    assertThat(read.reading().article().details()).hasSize(2);
  }
}
