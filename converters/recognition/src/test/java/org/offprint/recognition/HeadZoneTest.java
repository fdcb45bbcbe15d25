package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.Codes;

class HeadZoneTest {

  private static final String BODY =
      "Ferries began running again on Wednesday after three days in port, the operator said.";

  private static Texts.Read read(String head) {
    var read = Texts.read("# Ferries Run Again\n\n" + head.replace('¶', '\n') + "\n\n" + BODY
        + "\n\nEngineers had checked every landing stage, the operator said.");
    assertThat(read.lost()).isEmpty();
    return read;
  }

  private static String names(Texts.Read read) {
    return read.reading().article().contributors().stream()
        .map(Contributor::name)
        .map(Object::toString)
        .collect(Collectors.joining("; "));
  }

  private static String published(Texts.Read read) {
    return read.reading()
        .article()
        .published()
        .flatMap(Printed::reading)
        .map(Moment::iso)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
          By [Ann Reed](#)¶¶June 5, 2019 | Ann Reed | 2019-06-05
          June 5, 2019¶¶By Ann Reed | Ann Reed | 2019-06-05
          By Ann Reed July 10, 2015 | Ann Reed | 2015-07-10
          By Ann Reed, July 10, 2015 | Ann Reed | 2015-07-10
          By Ann Reed • July 10, 2015 | Ann Reed | 2015-07-10
          **By Ann Reed**¶¶_5 June 2019_ | Ann Reed | 2019-06-05
          By [Ann Reed](#) • [Email the author](mailto:a@example.org) | Ann Reed | -
          26 Jun 2017 [Tod Hansmann](/users/todpunk) [Feed](/user/143256/feed) | Tod Hansmann | 2017-06-26
          Reuters¶¶June 5, 2019 | Reuters | 2019-06-05
          Published: March 1, 2024¶¶Updated: June 9, 2024 | - | 2024-03-01
          Published March 1, 2024 • Updated June 9, 2024 | - | 2024-03-01
          _Captured: 2019-05-09 at 23:59 from [example.org](https://example.org/a)_ | - | -
          Share¶¶By Ann Reed¶¶June 5, 2019¶¶Advertisement | Ann Reed | 2019-06-05
          By [Ann Reed](https://example.org/ann)¶¶By [Bo Lund](#) | Ann Reed | -
          """)
  void findsBylineAndDate(String head, String names, String published) {
    var read = read(head);
    assertThat(names(read)).isEqualTo(names == null ? "" : names);
    assertThat(published(read)).isEqualTo(published == null ? "" : published);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          By Wednesday evening all nine boats were at sea, the operator said.
          By far the best boat
          World News
          A place of its own
          # Another heading¶¶By Ann Reed¶¶June 5, 2019
          - By Ann Reed¶- June 5, 2019
          Nobody was hurt in it.¶¶- [The storm of 5 June](#)¶- By Ann Reed
          """)
  void inventsNothing(String head) {
    var read = read(head);
    assertThat(names(read)).isEmpty();
    assertThat(published(read)).isEmpty();
  }

  @Test
  void looksForBylinesInTheHeadAlone() {
    var read = Texts.read(
        "# Ferries\n\n" + BODY + "\n\n" + BODY + "\n\nBy Ann Reed\n\nJune 5, 2019\n\n" + BODY);
    assertThat(read.reading().article().byline()).isEmpty();
    assertThat(read.reading().article().published()).isEmpty();
  }

  @Test
  void tellsPublishedFromUpdatedAndCaptured() {
    var read = read("Published: March 1, 2024¶¶Updated: June 9, 2024¶¶Captured: July 1, 2024");
    var article = read.reading().article();
    assertThat(published(read)).isEqualTo("2024-03-01");
    assertThat(article.updated().orElseThrow().printed().toString()).isEqualTo("June 9, 2024");
    assertThat(read.reading().source().captured().orElseThrow().printed().toString())
        .isEqualTo("July 1, 2024");
  }

  @Test
  void reportsADateThatCanBeReadTwoWays() {
    var read = read("05/06/2019");
    assertThat(read.reading().article().published().orElseThrow().readings()).hasSize(2);
    assertThat(read.codes()).contains(Codes.AMBIGUOUS_DATE.id());
  }

  @Test
  void takesASentenceBeforeTheBylineForTheStandfirst() {
    var read = read("Three days in port are over, and the operator is glad of it.¶¶By Ann Reed");
    assertThat(Inlines.plain(read.reading().article().standfirst()))
        .isEqualTo("Three days in port are over, and the operator is glad of it.");
    var without = read("Three days in port are over, and the operator is glad of it.");
    assertThat(without.reading().article().standfirst()).isEmpty();
  }

  @Test
  void takesOneBoldLineAfterTheDateForACredit() {
    var credits = read("June 5, 2019¶¶**Harbour Office**").reading().article().credits();
    assertThat(credits.stream().map(Inlines::plain)).containsExactly("Harbour Office");
    assertThat(read("June 5, 2019¶¶**Фото: Артём Лугин**").reading().article().credits())
        .hasSize(1);
    assertThat(read("**Harbour Office**").reading().article().credits()).isEmpty();
    assertThat(read("June 5, 2019¶¶**The boats are back!**").reading().article().credits())
        .isEmpty();
    assertThat(read("June 5, 2019¶¶**What we know:**").reading().article().credits())
        .isEmpty();
  }

  @Test
  void keepsHelpersApartFromAuthors() {
    var article = read("By Ann Reed¶¶Additional reporting by Bo Lund¶¶Photos by Cy Marsh")
        .reading()
        .article();
    assertThat(article.byline().orElseThrow().printed().toString()).isEqualTo("Ann Reed");
    assertThat(article.contributors().stream().map(Contributor::role))
        .containsExactly(
            Contributor.Role.AUTHOR, Contributor.Role.REPORTER, Contributor.Role.PHOTOGRAPHER);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ¶## All landing stages have been checked¶¶By Ann Reed
          ¶## All landing stages have been checked¶¶5 June 2019
          ¶### Alle Anleger sind geprüft¶¶![Boot](b.jpg)¶¶By Anna Ried
          """)
  void takesAHeadingBeforeTheBylineForTheStandfirst(String head) {
    var read = read(head);
    assertThat(Inlines.plain(read.reading().article().standfirst()))
        .isEqualTo(head.substring(head.indexOf(' ') + 1, head.indexOf('¶', 1)));
  }

  @Test
  void readsABylineThatIsSetAsAHeading() {
    assertThat(names(read("### By Ann Reed"))).isEqualTo("Ann Reed");
  }

  @Test
  void keepsAHeadingBeforeTextAHeading() {
    var read = read("## Getting there");
    assertThat(read.reading().article().standfirst()).isEmpty();
    assertThat(read.body()).contains("Getting there");
  }
}
