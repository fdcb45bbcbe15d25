package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.convert.Offprint;
import org.offprint.convert.Tokens;

/**
 * The bodies of the saved pages of the corpus against their marking, {@code bodies.tsv}: the file, the words of its article
 * without its head, and the hash of the words of each block. The marking was taken from a reading and corrected by eye,
 * so it tells what gets worse rather than how good the reading is. No text of the corpus stands in it.
 */
class BodiesTest {

  private static final double LEAST_F1 = 0.99;
  private static final double LEAST_COUNTS = 0.95;

  private record Marked(String file, int words, List<String> blocks) {}

  @Test
  void findsTheTextOfTheSavedPagesOfTheCorpus() throws IOException {
    var folder = AnswerKey.corpus().resolve("saved-html");
    var sum = 0.0;
    var near = 0;
    var marked = marked();
    for (var page : marked) {
      var blocks = body(folder.resolve(page.file()));
      var right = 0;
      var found = 0;
      var rest = new ArrayList<>(page.blocks());
      for (var block : blocks) {
        var words = Tokens.of(block).size();
        found += words;
        right += rest.remove(hash(block)) ? words : 0;
      }
      var f1 = 2.0 * right / Math.max(1, found + page.words());
      var ratio = (double) blocks.size() / page.blocks().size();
      sum += f1;
      near += ratio >= 0.8 && ratio <= 1.25 ? 1 : 0;
      System.out.println(String.format(
          Locale.ROOT,
          "[bodies] %-70s F1 %.3f, %d of %d blocks",
          page.file(),
          f1,
          blocks.size(),
          page.blocks().size()));
    }
    System.out.println(String.format(
        Locale.ROOT,
        "[bodies] %d pages: mean F1 %.3f, block counts within 0.8 to 1.25: %d",
        marked.size(),
        sum / marked.size(),
        near));
    assertThat(sum / marked.size()).isGreaterThan(LEAST_F1);
    assertThat((double) near / marked.size()).isGreaterThan(LEAST_COUNTS);
  }

  /** Blocks with words: figures without a caption, and rules, are not counted. */
  private static List<Block> body(Path page) throws IOException {
    try (var readings = Offprint.standard().read(page)) {
      return readings.next().orElseThrow().article().body().stream()
          .filter(block -> !Tokens.of(block).isEmpty() && !(block instanceof Block.Figure))
          .toList();
    }
  }

  private static String hash(Block block) {
    try {
      var digest = MessageDigest.getInstance("SHA-256")
          .digest(String.join(" ", Tokens.of(block)).getBytes(StandardCharsets.UTF_8));
      return String.format(
          Locale.ROOT, "%02x%02x%02x%02x", digest[0], digest[1], digest[2], digest[3]);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  private static List<Marked> marked() throws IOException {
    var all = new ArrayList<Marked>();
    try (var in = BodiesTest.class.getResourceAsStream("bodies.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var cells = line.split("\t");
        if (!line.startsWith("#")) {
          all.add(new Marked(cells[0], Integer.parseInt(cells[1]), List.of(cells[2].split(" "))));
        }
      }
    }
    return all;
  }
}
