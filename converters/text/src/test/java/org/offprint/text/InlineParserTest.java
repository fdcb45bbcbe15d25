package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

class InlineParserTest {

  private static List<Inline> inlines(String text) {
    return Inlines.normalise(InlineParser.parse(text, References.NONE, true).orElseThrow());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/inlines.tsv", delimiter = '\t', quoteCharacter = '\0')
  void readsMarks(String rule, String text, String expected) {
    assertThat(DraftTree.of(inlines(text))).as(rule).isEqualTo(expected);
  }

  @Test
  void keepsTagsInAHeadlineAsItsWords() {
    var headline = InlineParser.parse("Why *the* <b>tag</b> is back", References.NONE, false)
        .orElseThrow();

    assertThat(DraftTree.of(headline)).isEqualTo("Why {em the} <b>tag</b> is back");
  }

  @Test
  void breaksTheLineWhereTheAuthorMeantIt() {
    assertThat(DraftTree.of(inlines("a\u2028b\nc<br>d<br/>e"))).isEqualTo("a⏎b c⏎d⏎e");
  }
}
