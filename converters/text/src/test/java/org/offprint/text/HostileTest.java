package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;

/**
 * Input that is made to hurt. It runs on the small stack of all tests, which finds recursion; eight times the input may
 * take about eight times the work, which finds the rest.
 */
class HostileTest {

  private static final int LENGTH = 16_000;
  private static final int TIMES = 8;

  /** Four times what linear work takes, for a busy machine, and half of what quadratic work takes. */
  private static final int MOST_TIMES = 4 * TIMES;

  private static final long TOO_FAST_TO_MEASURE = 120_000_000;

  private static final List<String> UNITS = List.of(
      "[",
      "![",
      "]",
      "*",
      "_",
      "**a ",
      "*a ",
      "a* ",
      "*a **b ",
      "**a* ",
      "*_a",
      "***a***",
      "[*a](b)*",
      "[a](",
      "![[]()",
      "[a](<",
      "[a](b \"",
      "[a](b '",
      "[a][b]",
      "(",
      "<",
      "<b>",
      "</b>",
      "<b></i>",
      "<code>",
      "<ruby>",
      "<ruby>a<rt>",
      "`",
      "``a",
      "`a ",
      "`a` ",
      "`x''",
      "<https://a",
      "http://",
      "http://a.b/",
      "https://a.b)",
      "\\",
      "&",
      "&amp;",
      "&#1;",
      "> ",
      "- ",
      "1. ",
      "# ",
      "|",
      "|a",
      "![a](b) ",
      "![a",
      "[![a](b)](c)",
      "\u2028",
      "a\f",
      "\u0000",
      "\u202E",
      "\u2066",
      "漢",
      "é",
      "- a\n",
      "a\n",
      "\n",
      "> a\n",
      "> \n",
      "  - a\n",
      "1. a\n",
      "* a\n- b\n",
      "```\n",
      "```a\nb\n",
      "````\n```\n",
      "|a|b|\n|-|-|\n",
      "a|b\n",
      "[a]: http://b\n",
      "[a]\n\n[a]: http://b\n\n",
      "# a\n",
      "===\n",
      "a\n===\n",
      "---\n",
      "![a](b)\n",
      "a  \n",
      "a\\\n",
      "\f\n",
      "\r",
      "a b\nc d\n",
      "1. a\n5. b\n",
      "- a\n\n",
      "x\n- a\nb\n",
      "a: b\n",
      "[#]: a\n");

  /** Inputs of a length, and of several times that length. */
  record Shape(String small, String large) {
    @Override
    public String toString() {
      return small.substring(0, Math.min(20, small.length())).replaceAll("\\p{Cntrl}", "·");
    }
  }

  static Stream<Shape> shapes() {
    var small = of(LENGTH);
    var large = of(LENGTH * TIMES);
    return IntStream.range(0, small.size()).mapToObj(i -> new Shape(small.get(i), large.get(i)));
  }

  private static List<String> of(int length) {
    var shapes = new ArrayList<String>();
    UNITS.forEach(unit -> shapes.add(unit.repeat(length / unit.length())));
    shapes.add("[".repeat(length / 2) + "]".repeat(length / 2));
    shapes.add("[".repeat(length / 4) + "[a](b)".repeat(length / 8));
    shapes.add("![".repeat(length / 4) + "[a](b)".repeat(length / 8));
    shapes.add("*a ".repeat(length / 6) + " a*".repeat(length / 6));
    shapes.add("*a _b ".repeat(length / 12) + " a_".repeat(length / 12));
    shapes.add("**a ".repeat(length / 8) + " a*".repeat(length / 6));
    shapes.add("> - ".repeat(length / 4) + "a");
    shapes.add("|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|\n".repeat(length / 2));
    shapes.add("---\nkey: v\n" + "  more words\n".repeat(length / 13) + "---\nText");
    shapes.add("---\nkey: [" + "\"a\",".repeat(length / 4) + "]\n---\nText");
    shapes.add("a".repeat(length / 2) + "\n\n" + "word ".repeat(length / 10));
    return shapes;
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("shapes")
  void parsesInLinearTime(Shape shape) {
    var ratio = Double.MAX_VALUE;
    for (var attempt = 0; attempt < 3 && ratio > MOST_TIMES; attempt++) {
      var small = work(shape.small());
      var large = work(shape.large());
      ratio = large < TOO_FAST_TO_MEASURE ? 0 : (double) large / small;
    }

    assertThat(ratio).isLessThanOrEqualTo(MOST_TIMES);
  }

  /** The processor time of this thread, which other work on the machine does not change. */
  private static long work(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    var draft = Drafts.of(text + "\n\nword");
    var work = threads.getCurrentThreadCpuTime() - before;
    assertThat(draft.pieces().size() + draft.fields().size()).isPositive();
    return work;
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "  "})
  void parsesStairsInTimeBoundedByTheDepth(String step) {
    var text = new StringBuilder();
    for (var i = 0; i < 400; i++) {
      text.append(step.repeat(i)).append("• a\n");
    }

    assertThat(Drafts.of(text.toString()).findings())
        .extracting(Finding::code)
        .containsExactly(Codes.TOO_DEEP);
  }

  @Test
  void parsesALineOfTenMegabytes() {
    var line =
        "A [word](https://example.org/a) of **ten** million & more, *at* once. ".repeat(150_000);

    var draft = Drafts.of(line);

    assertThat(draft.pieces()).hasSize(1);
    assertThat(draft.pieces().get(0).raw()).hasSize(line.length());
  }

  @Test
  void takesABlockThatIsTangledBeyondSenseAsText() {
    var draft = Drafts.of("[".repeat(3_000_000) + "a");

    assertThat(draft.findings()).extracting(Finding::code).containsExactly(Codes.TANGLED);
    assertThat(Drafts.plain(draft.pieces().get(0))).hasSize(3_000_001);
  }
}
