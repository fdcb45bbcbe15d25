package org.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.article.Edition;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;

class JsonProviderTest extends WriterPromises<JsonOptions> {

  @Override
  protected FormatProvider<JsonOptions> provider() {
    return new JsonProvider();
  }

  @Test
  void writesALineForEachArticleOfAnAnthology() throws IOException {
    var facts = new Edition.Facts(List.of(), List.of(), Optional.empty(), Optional.empty());
    var out = new ByteArrayOutputStream();
    provider()
        .writer(provider().defaults())
        .write(
            new Edition.Anthology(facts, 3, Articles::any),
            Writer.Material.NONE,
            out,
            Limits.STANDARD);
    var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(ArticleJson.parse(lines.get(2).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Articles.any(2));
  }
}
