package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Syntax;
import org.offprint.testkit.SyntaxPromises;

class MarkdownSyntaxTest extends SyntaxPromises {

  private static final int LENGTH = 100_000;

  @Override
  protected Syntax syntax() {
    return new MarkdownSyntax();
  }

  private static Draft parse(String text) {
    return new MarkdownSyntax()
        .parse(Input.of("a.md", text.getBytes(StandardCharsets.UTF_8)), Limits.STANDARD);
  }

  /** Shapes on which the parser behind this syntax hangs or overflows; the limit is for hangs alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[a](",
        "![[]()",
        "*",
        "_",
        "`",
        "> ",
        "- ",
        "<!-- ",
        "[a]: u\n",
        "*a _b ",
        "~~",
        "<a ",
        "\\",
        "|",
        "* * ",
        "1. "
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void neitherHangsNorOverflowsNorLosesTheWordsAround(String unit) {
    var draft = parse("Before.\n\n" + unit.repeat(LENGTH / unit.length()) + "\n\nAfter.\n");
    var text = draft.pieces().stream().map(Draft.Piece::raw).reduce("", (a, b) -> a + "\n" + b);
    assertThat(text).contains("Before.").contains("After.");
  }

  @Test
  void keepsTheBlanksAtTheEndsOfALinksText() {
    var paragraph =
        (Block.Paragraph) parse("This is [Ann ](http://example.org)from [ Bo](http://example.com).")
            .pieces()
            .get(0)
            .block();
    assertThat(Inlines.plain(paragraph.content())).isEqualTo("This is Ann from Bo.");
    assertThat(Inlines.links(paragraph.content()))
        .extracting(Inline.Link::content)
        .containsExactly(Inlines.text("Ann"), Inlines.text("Bo"));
  }

  @Test
  void givesTheFileItselfForTheAccountsOfItsWords() {
    assertThat(parse("---\ntitle: \"A b\"\n---\n\nOne *two* [three](http://example.org/four).\n")
            .text())
        .contains("A b")
        .contains("One *two* [three](http://example.org/four).");
  }
}
