package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Moment;

class DateReaderTest {

  @TestFactory
  Stream<DynamicTest> readsLinesThatAreDatesAndNothingElse() {
    return Texts.rows("dates.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + " (" + row[1] + ")", () -> {
          var found = new DateReader(Texts.language(row[1])).whole(row[0]);
          assertThat(found.map(DateReaderTest::iso).orElse("-")).isEqualTo(row[2]);
        }));
  }

  private static String iso(DateReader.Found found) {
    return found.readings().stream().map(Moment::iso).collect(Collectors.joining("|"));
  }

  @Test
  void coversTwentyLanguages() {
    var languages =
        Texts.rows("dates.tsv").stream().map(row -> row[1]).distinct().toList();
    assertThat(languages).hasSizeGreaterThan(20);
  }

  @Test
  void findsADayAtEitherEndOfALine() {
    var reader = new DateReader(Optional.empty());
    var line = "By Ann Reed July 10, 2015";
    var trailing = reader.trailing(line).orElseThrow();
    assertThat(line.substring(trailing.start(), trailing.end())).isEqualTo("July 10, 2015");
    var other = "26 Jun 2017 Tod Hansmann Feed";
    var leading = reader.leading(other).orElseThrow();
    assertThat(other.substring(leading.start(), leading.end())).isEqualTo("26 Jun 2017");
    assertThat(reader.trailing("By Ann Reed")).isEmpty();
    assertThat(reader.leading("June Carter sings")).isEmpty();
  }

  @Test
  void takesAYearAloneOnlyAfterALabel() {
    var reader = new DateReader(Optional.empty());
    assertThat(reader.whole("2019")).isEmpty();
    assertThat(reader.labelled("2019").orElseThrow().readings())
        .isEqualTo(List.of(new Moment.Year(2019)));
  }

  @Test
  void isLinearInTheLengthOfALine() {
    var reader = new DateReader(Optional.empty());
    var line = "June 5 ".repeat(200_000);
    assertThat(reader.whole(line)).isEmpty();
    assertThat(reader.trailing(line)).isEmpty();
    assertThat(Arrays.asList(reader.leading(line))).containsExactly(Optional.empty());
  }
}
