package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.convert.Corrections;
import org.offprint.convert.Embed;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.LostWords;
import org.offprint.convert.Offprint;
import org.offprint.convert.ReadOptions;
import org.offprint.convert.Reading;
import org.offprint.json.ArticleJson;
import org.offprint.json.JsonSyntax;
import org.offprint.testkit.Articles;

/** What the program wrote as JSON is the same article when it is read again, through the whole way in. */
class OwnJsonTest {

  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300);
  private static final Offprint OFFPRINT = Offprint.standard();

  private static Input input(Entry entry) {
    return Input.of("a.json", ArticleJson.bytes(entry, Embed.ARTICLE));
  }

  private static Reading read(Entry entry, ReadOptions options) throws IOException {
    try (var readings = OFFPRINT.reading(options).read(input(entry))) {
      var reading = readings.next().orElseThrow();
      assertThat(readings.next()).isEmpty();
      return reading;
    }
  }

  @Test
  void givesBackTheSameArticle() throws IOException {
    for (var seed = 0; seed < SEEDS; seed++) {
      for (var entry : List.of(Articles.any(seed), Articles.plain(seed))) {
        var reading = read(entry, ReadOptions.STANDARD);
        assertThat(reading.article()).as("seed %d", seed).isEqualTo(entry.article());
        assertThat(reading.entry().anchors()).as("seed %d", seed).isEqualTo(entry.anchors());
        assertThat(reading.entry().repairs()).as("seed %d", seed).isEqualTo(entry.repairs());
        assertThat(reading.source().original()).isEqualTo(entry.source().original());
        var draft = new JsonSyntax().parse(input(entry), Limits.STANDARD);
        assertThat(LostWords.of(draft, List.of(reading))).as("seed %d", seed).isEmpty();
      }
    }
  }

  @Test
  void letsAPersonCorrectIt() throws IOException {
    var options = ReadOptions.STANDARD.corrections(Corrections.NONE.with("headline", "Iron"));
    assertThat(Inlines.plain(read(Articles.any(1), options).article().headline()))
        .isEqualTo("Iron");
  }
}
