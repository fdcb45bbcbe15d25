package org.offprint.epub.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Proof;
import org.offprint.convert.Writer;
import org.offprint.epub.EpubProvider;
import org.offprint.testkit.Articles;

class EpubWitnessTest {

  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300) / 10;

  private final EpubWitness witness = new EpubWitness();

  private static byte[] book(Entry entry) throws IOException {
    var provider = new EpubProvider();
    var out = new ByteArrayOutputStream();
    provider
        .writer(provider.defaults())
        .write(new Edition.Single(entry), Writer.Material.NONE, out, Limits.STANDARD);
    return out.toByteArray();
  }

  @Test
  void provesAndRecoversSeededArticles() throws IOException {
    for (var seed = 0L; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      var book = book(entry);
      assertThat(Proof.of(entry).hold(witness.see(book, Limits.STANDARD)))
          .as("seed %d", seed)
          .isEmpty();
      assertThat(witness.carried(book, Limits.STANDARD)).as("seed %d", seed).contains(entry);
    }
  }

  @Test
  void refusesABookThatWasCutOff() throws IOException {
    var book = book(Articles.plain(3));
    for (var cut : new int[] {1, 100, book.length / 2, book.length - 30, book.length - 1}) {
      assertThatThrownBy(() -> witness.see(Arrays.copyOf(book, book.length - cut), Limits.STANDARD))
          .as("without the last %d bytes", cut)
          .isInstanceOf(IOException.class);
    }
  }
}
