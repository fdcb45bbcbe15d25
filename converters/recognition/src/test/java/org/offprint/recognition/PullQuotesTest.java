package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.article.Block;

class PullQuotesTest {

  private static Texts.Read read(String phrase, String paragraph) {
    var read =
        Texts.read("# Ferries Run Again\n\nFerries began running again on Wednesday, they said.\n\n"
            + phrase + "\n\n" + paragraph + "\n\nThe end came soon, the operator said.");
    assertThat(read.lost()).isEmpty();
    return read;
  }

  private static long pullQuotes(Texts.Read read) {
    return read.reading().article().body().stream()
        .filter(Block.PullQuote.class::isInstance)
        .count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> We had nothing to eat for three days",
        "**We had nothing to eat for three days**",
        "*“We had nothing to eat for three days”*",
        "“We had nothing to eat for three days.”",
        "> We had nothing to eat for three days\n> — Ann Reed, a passenger"
      })
  void isAPhraseThatAParagraphHolds(String phrase) {
    var read =
        read(phrase, "“We had nothing to eat for three days,” said Ann Reed, who was on board.");
    assertThat(pullQuotes(read)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We had nothing to eat for three days",
        "> We had nothing to drink for three days",
        "**Nothing to eat**",
        "“We had nothing to eat for three days,” said Ann Reed, who was on board."
      })
  void isNothingElse(String phrase) {
    var read =
        read(phrase, "“We had nothing to eat for three days,” said Ann Reed, who was on board.");
    assertThat(pullQuotes(read)).isZero();
  }
}
