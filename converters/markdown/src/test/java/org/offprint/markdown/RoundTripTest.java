package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Markdown can say comes back from it. */
class RoundTripTest {

  static LongStream seeds() {
    return Seeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackWhatItWrote(long seed) {
    var entry = RandomArticle.entry(seed);
    var profile = Profile.values()[(int) (seed % Profile.values().length)];
    var bytes = Markdown.bytes(entry, profile);
    var back = MarkdownArticle.entry(bytes);
    assertThat(back.article())
        .as(() -> new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(MarkdownLoss.project(entry.article()));
    assertThat(back.source()).isEqualTo(entry.source());
    assertThat(back.repairs()).isEqualTo(entry.repairs());
  }
}
