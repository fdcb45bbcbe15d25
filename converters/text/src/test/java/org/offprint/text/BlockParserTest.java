package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.text.Drafts.of;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.article.Block;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;

class BlockParserTest {

  /** The blocks of a text, one line each, pieces parted by empty lines. */
  private static String tree(String text) {
    return of(text).pieces().stream()
        .map(piece -> DraftTree.of(piece.block()).strip())
        .collect(Collectors.joining("\n\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# A", "#  A  ", "# A #", "#\tA"})
  void readsAHeading(String text) {
    assertThat(tree(text)).isEqualTo("heading 1: A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#A", "#1 in sales, the maker said", "####### A", "# ", "#", "\\# A"})
  void readsNoHeadingWithoutABlankOrText(String text) {
    assertThat(tree(text)).doesNotContain("heading");
  }

  @Test
  void keepsNumberSignsAtTheEndOfAHeadingThatCloseNothing() {
    assertThat(tree("# Learning C#")).isEqualTo("heading 1: Learning C#");
    assertThat(tree("## Learning C #")).isEqualTo("heading 2: Learning C #");
    assertThat(tree("###### Six ######")).isEqualTo("heading 6: Six");
  }

  @Test
  void partsAHeadingFromTheLinesUnderIt() {
    assertThat(tree("# A\nText of the article."))
        .isEqualTo("heading 1: A\n\nparagraph: Text of the article.");
  }

  @Test
  void readsALineOverEqualsSignsAsTheTitleIfItIsTheFirst() {
    assertThat(tree("Title\n======\nText.")).isEqualTo("heading 1: Title\n\nparagraph: Text.");
    assertThat(tree("Text.\n\nTotal\n==================")).doesNotContain("heading");
  }

  @Test
  void readsALineOverEqualsSignsAsATitleAnywhereIfTheyAreAsLong() {
    assertThat(tree("Label:\nThe title\n========="))
        .isEqualTo("paragraph: Label:\n\nheading 1: The title");
  }

  @Test
  void readsNoHeadingOverHyphens() {
    assertThat(tree("Title\n-----\nText.")).doesNotContain("heading");
    assertThat(tree("Text.\n\nSubtitle\n---")).doesNotContain("heading");
  }

  @ParameterizedTest
  @ValueSource(strings = {"***", "* * *", "---", "- - -", "___", "----------", " * * * "})
  void readsABreakInTheMatter(String rule) {
    assertThat(tree("Before.\n\n" + rule + "\n\nAfter."))
        .isEqualTo("paragraph: Before.\n\nrule\n\nparagraph: After.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"**", "--", "*-*", "— — —", "* * * a"})
  void readsOtherLinesOfMarksAsText(String line) {
    assertThat(tree("Before.\n\n" + line + "\n\nAfter.")).doesNotContain("rule");
  }

  @Test
  void readsAQuoteWithTheBlocksInIt() {
    assertThat(tree("> # A\n>\n> One\n>two\n>\n> > Three"))
        .isEqualTo("quote\n  heading 1: A\n  paragraph: One⏎two\n  quote\n    paragraph: Three");
  }

  @Test
  void partsAQuoteFromTextBesideIt() {
    assertThat(tree("He said:\n> Yes.\nAnd left."))
        .isEqualTo("paragraph: He said:\n\nquote\n  paragraph: Yes.\n\nparagraph: And left.");
  }

  @Test
  void readsMarksOfAnEmptyQuoteAsText() {
    assertThat(tree("a\n\n>\n>\n\nb")).contains("paragraph: >");
  }

  @Test
  void takesQuotesThatNestTooDeepAsText() {
    var draft = of(">".repeat(3000) + " a");

    assertThat(draft.findings()).extracting(Finding::code).containsExactly(Codes.TOO_DEEP);
    assertThat(Drafts.plain(draft.pieces().get(0))).endsWith("> a");
  }

  @Test
  void readsAPictureAloneAsAFigureWithTheLinesUnderItAsCaption() {
    assertThat(tree("![A bridge](bridge.jpg)\nThe bridge in May.\nPhoto: Ann Reed"))
        .isEqualTo(
            "figure: bridge.jpg\n  alternative: A bridge\n  caption: The bridge in May.⏎Photo: Ann Reed");
  }

  @Test
  void readsALinkedPictureAndTheTextAfterIt() {
    assertThat(tree("[![A](a.jpg)](https://example.org/ \"T\")The text."))
        .isEqualTo("figure: a.jpg\n  alternative: A\n  caption:\n\nparagraph: The text.");
    assertThat(tree("![A](a.jpg)  \nThe text."))
        .isEqualTo("figure: a.jpg\n  alternative: A\n  caption:\n\nparagraph: The text.");
  }

  @Test
  void readsSeveralPicturesInALineAsFigures() {
    var pieces = of("![A](a.jpg) ![B](b.jpg)").pieces();

    assertThat(pieces).extracting(Draft.Piece::block).hasOnlyElementsOfType(Block.Figure.class);
    assertThat(pieces).extracting(Draft.Piece::raw).containsExactly("![A](a.jpg)", " ![B](b.jpg)");
  }

  @Test
  void readsMarksInTheTextInPlaceOfAPicture() {
    assertThat(tree("![A \\(b\\) *c*](a.jpg)")).contains("alternative: A (b) c");
  }

  @Test
  void keepsCodeBetweenFencesAsItIs() {
    assertThat(tree("```java\nif (a)\n\n\n  *b*\n```\nText."))
        .isEqualTo("code: if (a)⏎⏎⏎  *b*\n\nparagraph: Text.");
  }

  @Test
  void readsAFenceThatDoesNotCloseAsText() {
    assertThat(tree("```\nText.\n\nMore."))
        .isEqualTo("paragraph: ```\n\nparagraph: Text.\n\nparagraph: More.");
    assertThat(tree("Text.\n\n```\n```")).doesNotContain("code");
  }

  @Test
  void readsIndentedTextAsText() {
    assertThat(tree("First.\n\n     An indented paragraph."))
        .isEqualTo("paragraph: First.\n\nparagraph: An indented paragraph.");
  }

  @Test
  void readsATable() {
    assertThat(tree("| A | B |\n|---|:-:|\n| 1 | x \\| y |\n| 2 |\n| 3 | 4 | 5 |"))
        .isEqualTo(
            "table\n  head: A | B | \n  row: 1 | x | y | \n  row: 2 |  | \n  row: 3 | 4 | 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Home | News | Sport", "A | B\n--- | --- | ---", "| A |\n| = |", "A\n|-|-|"})
  void readsBarsWithoutARowOfHyphensAsText(String text) {
    assertThat(tree(text)).doesNotContain("table");
  }

  @Test
  void readsTheParagraphBeforeATableByItself() {
    assertThat(tree("The votes:\nA | B\n-|-\n1 | 2\nText after."))
        .isEqualTo(
            "paragraph: The votes:\n\ntable\n  head: A | B\n  row: 1 | 2\n\nparagraph: Text after.");
  }

  @Test
  void keepsCharactersWhoseMarksLeaveNothing() {
    assertThat(tree("a\n\n[](#)\n\n<b></b>"))
        .isEqualTo("paragraph: a\n\nparagraph: {dead <#> #}\n\nparagraph: <b></b>");
  }
}
