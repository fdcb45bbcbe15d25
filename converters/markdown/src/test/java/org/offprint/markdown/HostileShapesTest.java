package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** Shapes of 100 kB on which parsers hang or overflow, each with a word that must not be lost in it. */
class HostileShapesTest {

  static Stream<String> shapes() {
    var ticks = new StringBuilder();
    for (var i = 1; ticks.length() < 100_000; i++) {
      ticks.append("word").append("`".repeat(i));
    }
    var nested = new StringBuilder();
    for (var i = 0; i < 400; i++) {
      nested.append(" ".repeat(2 * i)).append("- word\n");
    }
    var n = 100_000;
    return Stream.of(
        ticks.toString(),
        nested.toString(),
        "word" + "[a](".repeat(n / 4),
        "![[]()".repeat(n / 6) + "word",
        "[a]: u\n".repeat(n / 7) + "word",
        "[a]: u\n\n".repeat(n / 8) + "word",
        "_".repeat(n) + " word",
        "*".repeat(n / 2) + " word " + "*".repeat(n / 2),
        "* ".repeat(n / 2) + "word",
        "- ".repeat(n / 2) + "word",
        "> ".repeat(n / 2) + "word",
        "[".repeat(n / 2) + "word" + "]".repeat(n / 2),
        "<!--".repeat(n / 4) + "word",
        "word <!--".repeat(n / 9),
        "word <?".repeat(n / 7),
        "word <![CDATA[".repeat(n / 14),
        "word <a ".repeat(n / 8),
        "*word **word ".repeat(n / 13) + "b** b*".repeat(n / 12),
        "word** ".repeat(n / 7),
        "~~word ".repeat(n / 7),
        "|word".repeat(n / 5) + "\n" + "|---".repeat(n / 5),
        "|word\n|---\n" + "|word\n".repeat(n / 6),
        "[^a] word ".repeat(n / 10) + "\n\n[^a]: x",
        "[^a]: word\n\n".repeat(n / 12),
        "<http://a.b> word ".repeat(n / 18),
        "[word](<http://a.b/" + "x".repeat(n) + ">)",
        "[word](b \"" + "x".repeat(n) + "\")",
        "word <a" + " b".repeat(n / 2) + ">",
        "<zzz" + " b=1".repeat(n / 4) + ">word",
        "word <!-- " + "x".repeat(n) + " -->",
        "<a@b" + ".b".repeat(n / 2) + "> word",
        "![word](data:image/png;base64," + "x".repeat(n) + ")",
        "word\n" + "=".repeat(n),
        "word " + "\\".repeat(n),
        "word &" + "a".repeat(n) + ";",
        "#".repeat(n) + " word",
        "1. ".repeat(n / 3) + "word",
        "<b>".repeat(n / 3) + "word",
        "<div>\n".repeat(n / 6) + "word",
        "<div>\n\n".repeat(n / 7) + "word",
        "<table><tr><td>".repeat(n / 15) + "word",
        "word ".repeat(n / 5),
        "- word\n\n".repeat(n / 8),
        "> word\n\n".repeat(n / 8),
        "```\nword\n".repeat(n / 9),
        "word\n---\n".repeat(n / 9),
        "---\ntitle: " + "[".repeat(n) + "\n---\nword",
        "---\na: " + "{b: ".repeat(n / 4) + "\n---\nword",
        "---\n" + "a: b\n".repeat(n / 5) + "---\nword",
        "---\na: \"" + "x\\".repeat(n / 2) + "\n---\nword");
  }

  /** The limit is for hangs alone. */
  @ParameterizedTest
  @MethodSource("shapes")
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void losesNoWord(String shape) {
    var bytes = shape.getBytes(StandardCharsets.UTF_8);
    var draft = new MarkdownSyntax().parse(Input.of("a.md", bytes), Limits.STANDARD);
    assertThat(count(draft.text(), "word")).isEqualTo(count(shape, "word"));
  }

  private static int count(String text, String word) {
    return (text.length() - text.replace(word, "").length()) / word.length();
  }
}
