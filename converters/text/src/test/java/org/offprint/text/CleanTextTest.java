package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.Codes;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\u0085b\u0085"})
  void endsLinesWithLineFeeds(String text) {
    assertThat(CleanText.of(text)).isEqualTo(new CleanText("a\nb\n", List.of()));
  }

  @Test
  void countsMixedLineEndsAsOneEach() {
    assertThat(CleanText.of("a\r\r\nb\n\rc").text()).isEqualTo("a\n\nb\n\nc");
  }

  @Test
  void removesControlCharactersAndSaysWhere() {
    var clean = CleanText.of("one\ntw\u0000o\u0008\nthr\uFFFFee \uD800x\n\uD83D\uDEA2");

    assertThat(clean.text()).isEqualTo("one\ntwo\nthree x\n\uD83D\uDEA2");
    assertThat(clean.findings()).hasSize(2);
    assertThat(clean.findings().get(0).line()).isEqualTo(2);
    assertThat(clean.findings().get(0).message())
        .isEqualTo("2 control characters were removed: U+0000, U+0008.");
    assertThat(clean.findings().get(1).line()).isEqualTo(3);
    assertThat(clean.findings()).allMatch(finding -> finding.code() == Codes.REMOVED_CHARACTERS);
  }

  @Test
  void keepsWordsApartWhereAPageOrColumnBrokeInALine() {
    assertThat(CleanText.of("one\ftwo\u000Bthree").text()).isEqualTo("one two three");
  }

  @Test
  void keepsFormFeedsAtTheEdgesOfLines() {
    assertThat(CleanText.of("\fone\ntwo\f\n\f\n\f").text()).isEqualTo("\fone\ntwo\f\n\f\n\f");
    assertThat(CleanText.of("\fone\ntwo\f\n\f\n\f").findings()).isEmpty();
  }

  @Test
  void reportsBidiControlsThatMustBeBalanced() {
    assertThat(CleanText.of("a \u202Eb\u202C c").findings()).isEmpty();
    assertThat(CleanText.of("a\n\u202Eb").findings())
        .singleElement()
        .matches(finding -> finding.line() == 2);
  }

  @Test
  void countsTheRestAfterManyLines() {
    var findings = CleanText.of("a\u0001\n".repeat(100)).findings();

    assertThat(findings).hasSize(21);
    assertThat(findings.get(20).message()).contains("80");
  }

  @Test
  void beginsAPageAtAFormFeed() {
    var pieces = Drafts.of("One.\n\n\f\n\nRunning head\n\n\fTwo.\f\nThree.").pieces();

    assertThat(pieces)
        .extracting(piece -> piece.raw().startsWith("\f"))
        .containsExactly(false, true, true, true);
    assertThat(pieces.get(1).raw()).isEqualTo("\fRunning head");
    assertThat(pieces.get(2).raw()).isEqualTo("\fTwo.");
  }
}
