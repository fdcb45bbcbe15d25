package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/** A parser of another make shows the words of the article, all of them and in order. */
class SecondParserTest {

  static LongStream seeds() {
    return Seeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsEveryCharacterInOrder(long seed) {
    var entry = RandomArticle.entry(seed);
    var file = new String(Markdown.bytes(entry, Profile.PLAIN), StandardCharsets.UTF_8);
    var seen = CommonMark.visible(Markdown.body(file));
    var at = 0;
    for (var run : runs(entry.article().headline(), entry.article().body())) {
      var expected = CommonMark.collapsed(run);
      var found = seen.indexOf(expected, at);
      assertThat(found).as("'%s' after %d in %s", expected, at, file).isNotNegative();
      at = found + expected.length();
    }
  }

  private static List<String> runs(List<Inline> headline, List<Block> body) {
    var runs = new java.util.ArrayList<String>();
    runs.add(Inlines.plain(headline));
    for (var block : Blocks.all(MarkdownLoss.order(body))) {
      // The attribution of a quote stands behind what is quoted; it is looked for by the round
      // trip.
      if (!(block instanceof Block.Quote)) {
        Blocks.runs(block).forEach(run -> runs.add(Inlines.plain(run)));
      }
    }
    return runs;
  }
}
