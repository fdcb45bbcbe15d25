package org.offprint.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Ink;
import org.offprint.typeset.font.FontLibrary;

/** Our choice of breakpoints beside a trial of all choices. */
class TotalFitTest {
  private static final String[] WORDS = {
    "a",
    "of",
    "the",
    "new",
    "state",
    "Russia",
    "relations",
    "comprehensive",
    "concatenation,",
    "hyphenation",
    "win-win",
    "“quoted”",
    "strategic",
    "partnership.",
    "I",
    "well"
  };

  private final TextStyle style =
      TextStyle.of(FontLibrary.bundled().serif().regular(), 11.5, Ink.of(0)).withLanguage("en");

  private Atoms atoms(long seed, int words) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return Atoms.of(List.of(new TextSpan(text.toString(), style, Artifact.LAYOUT)), false);
  }

  private static Breakpoints found(Atoms atoms, ParagraphStyle style) {
    var points = new Breakpoints();
    BreakpointFinder.find(atoms, style, points);
    return points;
  }

  private static double cost(Fit fit, int[] ends) {
    double sum = 0;
    int fitness = 1;
    int hyphens = 0;
    int from = 0;
    for (int to : ends) {
      double ratio = fit.ratio(from, to);
      sum += fit.demerits(from, to, ratio, fitness);
      fitness = Fit.fitness(ratio);
      hyphens = fit.hyphens(hyphens, to);
      if (!Fit.fits(ratio) || hyphens > Fit.MOST_HYPHENS) {
        return Double.MAX_VALUE;
      }
      from = to;
    }
    return sum;
  }

  private static double worstRatio(Fit fit, int[] ends) {
    double worst = 0;
    int from = 0;
    for (int to : ends) {
      worst = Math.max(worst, fit.ratio(from, to));
      from = to;
    }
    return worst;
  }

  /** All ways to end lines so that each fits. */
  private static void all(
      Breakpoints points, Fit fit, int from, List<Integer> so, List<int[]> into) {
    if (from == points.size() - 1) {
      into.add(so.stream().mapToInt(Integer::intValue).toArray());
      return;
    }
    for (int to = from + 1; to < points.size(); to++) {
      if (Fit.fits(fit.ratio(from, to))) {
        so.add(to);
        all(points, fit, to, so, into);
        so.remove(so.size() - 1);
      }
    }
  }

  @Test
  void findsTheChoiceWithTheLeastDemerits() {
    int strict = 0;
    for (int seed = 0; seed < 400; seed++) {
      var alignment = seed % 3 == 0 ? Alignment.START : Alignment.JUSTIFIED;
      var paragraph = ParagraphStyle.of(110 + seed % 5 * 10, alignment).withIndent(seed % 2 * 13.8);
      var atoms = atoms(seed, 6);
      var points = found(atoms, paragraph);
      var fit = new Fit(points, paragraph);
      var choices = new ArrayList<int[]>();
      all(points, fit, 0, new ArrayList<>(), choices);
      choices.removeIf(ends -> cost(fit, ends) == Double.MAX_VALUE);
      if (choices.isEmpty()) {
        continue;
      }
      boolean good = choices.stream().anyMatch(ends -> worstRatio(fit, ends) <= Fit.TOLERANCE);
      double least = choices.stream()
          .filter(ends -> !good || worstRatio(fit, ends) <= Fit.TOLERANCE)
          .mapToDouble(ends -> cost(fit, ends))
          .min()
          .orElseThrow();
      assertThat(cost(fit, new TotalFit().choose(points, paragraph)))
          .as("seed %d", seed)
          .isEqualTo(least, offset(1e-6));
      strict += good ? 1 : 0;
    }
    assertThat(strict).isBetween(40, 390);
  }

  @Test
  void balancesHeadingsWithTheFewestLines() {
    for (int seed = 0; seed < 300; seed++) {
      var paragraph = ParagraphStyle.of(140 + seed % 5 * 20, Alignment.BALANCED);
      var points = found(atoms(seed, 9), paragraph);
      var fit = new Fit(points, paragraph);
      var choices = new ArrayList<int[]>();
      all(points, fit, 0, new ArrayList<>(), choices);
      int fewest = choices.stream().mapToInt(ends -> ends.length).min().orElseThrow();
      double least = choices.stream()
          .filter(ends -> ends.length == fewest)
          .mapToDouble(ends -> unevenness(points, paragraph, ends))
          .min()
          .orElseThrow();
      var chosen = BalancedFit.choose(points, paragraph, new TotalFit());
      assertThat(chosen).hasSize(fewest);
      assertThat(unevenness(points, paragraph, chosen))
          .as("seed %d", seed)
          .isEqualTo(least, offset(1e-6));
    }
  }

  private static double unevenness(Breakpoints points, ParagraphStyle style, int[] ends) {
    double sum = 0;
    int from = 0;
    for (int to : ends) {
      double slack = style.measure() - points.width(from, to);
      double penalty = Math.max(0, points.penalty(to));
      sum += slack * slack + penalty * penalty;
      from = to;
    }
    return sum;
  }

  @Test
  void predictsTheWidthOfEachLineExactly() {
    for (int seed = 0; seed < 100; seed++) {
      var paragraph = ParagraphStyle.of(160, Alignment.START);
      var atoms = atoms(seed, 40);
      var points = found(atoms, paragraph);
      var setter = new LineSetter(atoms, points, paragraph, new RunBuilder(), new MissingTally());
      int from = 0;
      for (int to : new TotalFit().choose(points, paragraph)) {
        var line = setter.set(from, to);
        double left = line.strips().get(0).x();
        double width = points.width(from, to);
        // What hangs out on the left is not in the predicted width, what hangs out on the right
        // neither.
        assertThat(line.right()).as("seed %d", seed).isBetween(width - 0.01, width + 3.5);
        assertThat(left).isBetween(-3.5, 0.0);
        from = to;
      }
    }
  }
}
