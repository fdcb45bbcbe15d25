package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Words;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.LostWords;
import org.offprint.convert.Offprint;
import org.offprint.convert.Writer;
import org.offprint.docx.DocxProvider;
import org.offprint.docx.read.DocxSyntax;
import org.offprint.testkit.Articles;

/** What the program wrote as a Word document gives its facts back, and no word is lost on the way. */
class OwnWordTest {

  private static final int SEEDS = Math.min(30, Integer.getInteger("offprint.seeds", 300));
  private static final Offprint OFFPRINT = Offprint.standard();

  private static Input document(Entry entry) throws IOException {
    var out = new ByteArrayOutputStream();
    var provider = new DocxProvider();
    provider
        .writer(provider.defaults())
        .write(new Edition.Single(entry), Writer.Material.NONE, out, Limits.STANDARD);
    return Input.of("a.docx", out.toByteArray());
  }

  /** What a reader sees of the head; readings are made again, so they are not compared. */
  private static List<Object> head(Article article) {
    return List.of(
        Inlines.plain(article.headline()),
        article.kicker(),
        Inlines.plain(article.standfirst()),
        article.published().map(Printed::printed),
        article.updated().map(Printed::printed),
        article.publication().map(Publication::name),
        article.section(),
        article.keywords().stream().map(Words::toString).toList(),
        article.rights());
  }

  @Test
  void givesItsFactsBackWithoutLosingAWord() throws IOException {
    for (var seed = 0; seed < SEEDS; seed++) {
      var entry = Articles.plain(seed);
      if (entry.article().headline().isEmpty()) {
        continue;
      }
      var input = document(entry);
      try (var readings = OFFPRINT.read(input)) {
        var reading = readings.next().orElseThrow();
        assertThat(head(reading.article())).as("seed %d", seed).isEqualTo(head(entry.article()));
        var draft = new DocxSyntax().parse(input, Limits.STANDARD);
        assertThat(LostWords.of(draft, List.of(reading))).as("seed %d", seed).isEmpty();
      }
    }
  }
}
