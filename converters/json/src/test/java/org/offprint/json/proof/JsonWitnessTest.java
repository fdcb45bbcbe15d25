package org.offprint.json.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.convert.Embed;
import org.offprint.convert.Limits;
import org.offprint.convert.Proof;
import org.offprint.convert.Witness;
import org.offprint.json.ArticleJson;
import org.offprint.testkit.Articles;
import org.offprint.testkit.Fault;

final class JsonWitnessTest {

  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300);

  private final JsonWitness witness = new JsonWitness();

  @Test
  void proofHoldsForEveryKindOfBlock() throws IOException {
    for (var seed = 0; seed < SEEDS / 3; seed++) {
      var entry = Articles.any(seed);
      var output = ArticleJson.bytes(entry, Embed.ARTICLE);
      assertThat(Proof.of(entry).hold(witness.see(output, Limits.STANDARD)))
          .as("seed " + seed)
          .isEmpty();
      assertThat(witness.carried(output, Limits.STANDARD)).contains(entry);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void findsPlantedFault(Fault fault) throws IOException {
    var planted = 0;
    for (var seed = 0; seed < 24; seed++) {
      var entry = Articles.any(seed);
      var faulty = fault.plant(entry, seed);
      if (faulty.isPresent()) {
        planted++;
        var output = ArticleJson.bytes(faulty.get(), Embed.ARTICLE);
        assertThat(Proof.of(entry).hold(witness.see(output, Limits.STANDARD)))
            .as("seed " + seed)
            .isNotEmpty();
      }
    }
    assertThat(planted).isGreaterThan(2);
  }

  @Test
  void saysThatFactsHoldNoText() throws IOException {
    var output = ArticleJson.bytes(Articles.any(1), Embed.FACTS);
    assertThatThrownBy(() -> witness.see(output, Limits.STANDARD))
        .isInstanceOf(Witness.NoText.class);
    assertThat(witness.carried(output, Limits.STANDARD)).isEmpty();
  }

  @Test
  void saysThatJsonIsBroken() {
    assertThatThrownBy(() -> witness.see("{\"format\":".getBytes(UTF_8), Limits.STANDARD))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(Witness.NoText.class);
  }
}
