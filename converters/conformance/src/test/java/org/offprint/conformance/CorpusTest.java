package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Corrections;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.LostWords;
import org.offprint.convert.Match;
import org.offprint.convert.Offprint;
import org.offprint.convert.Reading;
import org.offprint.convert.Registry;
import org.offprint.convert.Repairs;
import org.offprint.convert.Syntax;
import org.offprint.testkit.ArchivedText;

/** No file of the corpus, no sample and no seeded text loses a word. */
class CorpusTest {

  @Test
  void noWordOfTheCorpusIsLost() throws IOException {
    var inputs = Inputs.corpus();
    var lost = new ArrayList<String>();
    for (var input : inputs) {
      check(Input.of(input, Limits.STANDARD), lost);
    }
    System.out.println(
        "Lost words: " + inputs.size() + " corpus files, " + lost.size() + " with losses");
    assertThat(lost).isEmpty();
  }

  @Test
  void noWordOfTheSamplesIsLost() throws IOException {
    var lost = new ArrayList<String>();
    for (var input : Inputs.samplesAndSeed()) {
      check(Input.of(input, Limits.STANDARD), lost);
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void noWordOfTheSeededTextsIsLost() {
    var lost = new ArrayList<String>();
    var seeds = Integer.getInteger("offprint.seeds", 300);
    for (var seed = 0L; seed < seeds; seed++) {
      var text = ArchivedText.any(seed).text().getBytes(StandardCharsets.UTF_8);
      check(Input.of("seeded-" + seed + ".txt", text), lost);
    }
    System.out.println("Lost words: " + seeds + " seeded texts, " + lost.size() + " with losses");
    assertThat(lost).isEmpty();
  }

  private static void check(Input input, List<String> lost) {
    var registry = Offprint.standard().registry();
    var draft = syntax(registry, input).parse(input, Limits.STANDARD);
    if (draft.pieces().isEmpty()) {
      return;
    }
    for (var repairs : List.of(Repairs.ON, Repairs.AS_ARCHIVED)) {
      var words = LostWords.of(draft, readings(registry, draft, repairs));
      if (!words.isEmpty()) {
        lost.add(input.name() + " " + words.subList(0, Math.min(5, words.size())) + " of "
            + words.size());
      }
    }
  }

  private static List<Reading> readings(Registry registry, Draft draft, Repairs repairs) {
    var readings = new ArrayList<Reading>();
    for (var framed : fit(registry, draft).articles()) {
      try {
        readings.add(registry.recogniser().orElseThrow().read(framed, repairs, Corrections.NONE));
      } catch (ConversionException.NoArticle none) {
        throw new AssertionError(draft.input().name() + " has words but no article", none);
      }
    }
    return readings;
  }

  private static Frame.Fit fit(Registry registry, Draft draft) {
    return registry.frames().stream()
        .flatMap(frame -> frame.fit(draft).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Syntax syntax(Registry registry, Input input) {
    Syntax best = null;
    var strongest = Match.Strength.NONE;
    for (var syntax : registry.syntaxes()) {
      var strength = syntax.looksLike(input.sample()).strength();
      if (strength.compareTo(strongest) > 0) {
        best = syntax;
        strongest = strength;
      }
    }
    return best == null ? registry.syntaxes().get(0) : best;
  }
}
